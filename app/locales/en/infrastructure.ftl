# The inventory.
error-cost-last-day = The last day cannot be more than a day before the first one, { $first }. The day before it strikes the cost out.
error-cost-overlap = “{ $name }” is paid for already from { $first } to { $last }. Begin after that, or give this cost another name.
error-cost-overlap-open = “{ $name }” is paid for since { $first } without an end. End that cost first, or give this one another name.
error-host-cycle = { $host } runs, on that day or later, on this machine itself. A machine cannot run on itself.
error-host-not-yet = { $host } is there only from { $day } on.
error-host-retired = { $host } was retired on { $day }. Nothing can be put on it any more.
error-keeper-of-provider = This is the provider’s: leave the name empty, or choose “ours” or “both”.
error-move-before = The last move was on { $last }. A move is on a later day.
error-retired-before = It was first there, or last moved, on { $since }. It cannot have been retired before that.
error-whole-number = Write a whole number from { $least } to { $most }.
