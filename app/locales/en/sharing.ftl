# Sharing costs.
error-quantity = Write a number, zero or more, such as 12 or 0.5.
error-quantity-decimals = At most { $most } decimals.
error-quantity-large = At most { $most }.
error-sharing-bounds = The floor of { $id } is below zero or above its cap.
error-sharing-caps = The caps leave less than the cost: they cannot all hold.
error-sharing-fixed = The fixed portions alone come to more than the cost.
error-sharing-floors = The floors come to more than the cost: they cannot all hold.
error-sharing-lists = Every list has an entry for each of the { $count } participants, or none at all.
error-sharing-method = There is no method “{ $method }”.
error-sharing-place = { $id } stands where the line has no segment.
error-sharing-segments = The segments are zero or more, and come to the cost.
error-sharing-total = A cost is zero or more.
error-sharing-twice = { $id } takes part twice.
