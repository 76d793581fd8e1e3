# Contacts: people and groups that are no members.

contacts-title = Contacts
contacts-lead = People and groups that the community deals with and who are no members: hosts of a node, users, neighbours, partners. Only those who may read members’ addresses see them.
contacts-none = Nobody is entered
contacts-none-hint = Enter whoever hosts a node, has the key to a roof, or must be told when something is out of order.
contacts-nobody = No contact matches
contacts-everybody = Show all contacts
contacts-with-ended = Those that ended, too
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
contact-kind = What are they to the community?
contact-kind-host = Host
contact-kind-user = User
contact-kind-partner = Partner
contact-kind-other = Neighbour or other
contact-site = Site
contact-site-hint = Where the community’s machines are, if they have to do with one.
contact-no-site = none
contact-note = Note
contact-note-hint = Such as when they can be called, or who has the key. Write what you would let them read.
contact-new = Enter a contact
contact-new-lead = They are no members: no vote, no dues, no signing in. Keep only what you need.
contact-new-submit = Enter the contact
contact-name-hint = Of a person or a group, in any script.
contact-entered = The contact is entered.
contact-since = Entered
contact-admit = Admit as a member
contact-end = End this contact
contact-end-hint = When there is nothing to do with them any more. What is held of them can then be erased.
contact-ended-on = Last day
contact-ended = ended on { $day }
contact-ended-done = The contact has ended.
contact-erase = Erase what is held
contact-erase-hint = Name, addresses, telephone and note are taken away for good; the number, the kind and the days stay. This cannot be undone.
contact-erased-name = Erased
contact-erased-at = Erased
contact-erased-done = What was held is erased.
