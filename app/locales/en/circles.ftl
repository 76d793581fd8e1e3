event-circles-circle-created = A circle was created
event-circles-member-left = A place in a circle ended
event-circles-member-returned = A member got a place in a circle back
event-circles-circle-closed = A circle was closed: the decision that formed it was annulled

error-circle-exists = There is a circle named “{ $name }” already, or one with its address.

circles-lead = Groups of members with a mandate. A decision creates each of them.
circles-none = There are no circles yet
circles-none-hint = A circle looks after one thing, such as names, machines or newcomers. A decision gives it its mandate and its first members.
circles-propose = Propose a circle
circle-members = { $count ->
    [0] no members
    [one] { $count } member
   *[other] { $count } members
}
circle-closed = closed from { $day }: the decision that formed it was annulled
circle-since = since { $day }
circle-mandate = Mandate
circle-created-by = Created by
circle-nobody = Nobody belongs to this circle now.
circle-member-since = in the circle since { $day }
