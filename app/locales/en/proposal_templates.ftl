# Templates that proposals begin with.
templates-title = Templates for proposals
templates-lead = A template gives a proposal a title to begin with and the questions that it should answer. Whoever opens votes keeps them.
templates-none = There are no templates yet
templates-none-hint = Whoever opens votes adds the first: a name, what it is for, and the questions that everybody will ask of such a proposal.
templates-retired = No longer in use

template-for-any = For any kind of decision
template-for-note = For resolutions
template-for-set-rule = For changes of rules
template-for-adopt-version = For changes of agreements
template-for-appoint = For appointments to roles
template-for-elect = For elections
template-for-end-role = For ending roles
template-for-change-membership = For suspending, excluding or reinstating members
template-for-create-circle = For new circles
template-for-annul = For annulling decisions
template-kinds = Decided by the rules for: { $kinds }
template-begins = The title begins as: { $title }
template-suggests = Suggests the method: { $method }
template-questions = Its questions
template-use = Write a proposal with it
template-curators = Only curators write these.
template-change = Change it
template-retired-at = retired on { $moment }
template-added = The template is added.
template-changed = The template is saved.
template-retired = The template is retired.

template-new = A new template
template-change-title = Change the template { $name }
template-name = Name
template-name-hint = What somebody wants who looks for it, such as “Spend money”.
template-effect = What it is for
template-effect-hint = A proposal with it begins with the fields for that. The kind of the decision follows from what it does.
template-title = Title to begin with
template-title-hint = With dots for what is to be filled in, such as “Spend … on …”. It may stay empty.
template-body = Questions
template-body-hint = A heading for each question. Whoever proposes answers below it. Markdown works.
template-first-questions =
    ## What is it about?

    ## What would change?

    ## What does it cost, and who pays?

    ## What speaks against it?
template-method = Method that it suggests
template-method-hint = For elections, and for resolutions among options. It is filled in where our rules adopt it.
template-method-none = None
template-save = Save the template
template-retire = Retire { $name }
template-retire-hint = No further proposal begins with it. What was written with it stays as it is.

template-begin = Begin with a template
template-begin-submit = Use it
template-none = None
template-unknown = There is no template “{ $name }” in use. Here is the form without it; these are the templates that there are:
template-field = Fill in from a template
template-field-hint = It fills in what is still empty. What you typed stays.
template-fill = Fill in

error-template-exists = A template in use has this name already.
error-templates-many = There are { $most } templates in use. Retire one first.
error-templates-kept = There are { $most } templates with those that are retired, and no more are kept. Change one that is in use.
error-template-retired = This template is retired.
error-template-method = A method goes with an election or with a resolution among options, and with nothing else. For an election choose any but the method of equal shares; for anything else than these two, choose none.
error-template-unanswered = Answer the template’s questions; then it can be discussed. So far the text holds nothing else.

event-decisions-template-added = A template for proposals was added
event-decisions-template-changed = A template for proposals was changed
event-decisions-template-retired = A template for proposals was retired
