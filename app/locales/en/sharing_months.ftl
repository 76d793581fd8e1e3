error-sharing-caps-figures = { $total } is to be shared, and the caps leave { $together }: { $count ->
    [one] one of { $each }
   *[other] { $count } of { $each } each
}{ $least ->
    [0] { "" }
    [one] , and the least that one other pays
   *[other] , and the least that { $least } others pay
}. They cannot all hold. The rules that count are those in force on { $day }, the first day that is shared: a change from a later day on does not reach this month.
error-sharing-floors-figures = { $total } is to be shared, and the floors alone come to { $together }: { $count ->
    [one] one of { $each }
   *[other] { $count } of { $each } each
}. They cannot all hold. The rules that count are those in force on { $day }, the first day that is shared: a change from a later day on does not reach this month.
error-sharing-fixed-figures = { $total } is to be shared, and the fixed portions alone come to { $together }: { $count ->
    [one] one of { $each }
   *[other] { $count } of { $each } each
}. The rules that count are those in force on { $day }, the first day that is shared: a change from a later day on does not reach this month.
sharing-bounds-rule = Look at the rule
sharing-bounds-propose = Propose another number for this pool
sharing-reverse-lead-not-anew = Every portion is taken back by an entry with the signs turned. Payments stay, and settle what else is owed.
sharing-reverse-not-anew = As things stand, this month could not be posted anew, and nobody would owe anything for it.
sharing-reverse-known = I know that it cannot be posted anew as things stand
error-sharing-not-anew = As things stand, this month could not be posted anew. Say that you know it, or leave the month as it is.
sharing-overtaken = { $count ->
    [one] A posted month no longer follows from what stands now:
   *[other] { $count } posted months no longer follow from what stands now:
}
sharing-posted-overtaken = posted · what stands now is otherwise
error-sharing-preview-sum = Something that it rests on has changed since you looked: a rule, the register, a cost or a reading. Nothing was posted. You previewed { $before } to share; now it is { $now }. This is the new preview.
error-sharing-preview-portions = Something that it rests on has changed since you looked: a rule, the register, a cost or a reading. Nothing was posted. To share is { $total } as before, but not by the same portions or sources. This is the new preview.
sharing-source-place = It gets place { $place }, at the end of the line.
sharing-source-place-or = At the end of the line it gets place { $place }. What takes another’s place gets that one, and what was in this pool before gets its own again, where that is free.
