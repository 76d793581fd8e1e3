error-draft-unknown = There is no such draft, or it can no longer be adopted.
error-draft-proposed = Another decision is being voted on with this draft.
error-draft-frozen = The vote on D-{ $decision } has begun, so the text of this draft is fixed until it ends. Your text is still in the form.
error-draft-adopted = This draft has become a version and cannot change any more. Start a new draft with your text.
error-draft-abandoned = This draft was given up and cannot change any more. Start a new draft with your text.
error-draft-before-decision = D-{ $decision } is about this draft. Withdraw it first.
error-drafts-many = At most { $most } drafts of one agreement can be open. Give up one that nobody works on.

event-agreements-agreement-created = An agreement was created
event-agreements-draft-started = A draft was started
event-agreements-draft-saved = A draft was saved
event-agreements-draft-rebased = A draft was brought up to date
event-agreements-draft-abandoned = A draft was given up
event-agreements-draft-frozen = A draft was fixed for the vote
event-agreements-draft-released = A draft was opened again
event-agreements-version-adopted = A version was adopted
