//! What letters there are.

use crate::members::status::named;

named! {
    /// What a letter is, in the order in which letters go out: those that open a door, then what has a deadline, then the rest. Whatever
    /// is put in the outbox is one of these, so that none is forgotten there.
    MailKind {
        /// An invitation, with a link.
        Invitation = "invitation",
        /// A link for a new password.
        Reset = "reset",
        /// The notice of a meeting.
        Meeting = "meeting",
        /// A reminder that a vote closes soon.
        Reminder = "reminder",
        /// What is new, once a day or a week.
        Digest = "digest",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_open_a_door_go_first_and_news_last() {
        let last = MailKind::ALL.len() - 1;
        let place = |kind: MailKind| MailKind::ALL.iter().position(|other| *other == kind);
        let order = [MailKind::Invitation, MailKind::Reset, MailKind::Meeting].map(place);
        assert_eq!(order, [Some(0), Some(1), Some(2)]);
        assert_eq!(place(MailKind::Digest), Some(last));
    }
}
