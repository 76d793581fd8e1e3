//! What there is, in the field's own terms.

use crate::members::status::named;

named! {
    /// A kind of thing in the inventory; the name is also a part of its address.
    Kind {
        /// Somebody who is paid for a place, a machine or a line.
        Provider = "providers",
        /// Where machines stand.
        Site = "sites",
        /// A machine, of iron or virtual.
        Asset = "assets",
        /// What people use.
        Service = "services",
        /// What services and machines run by.
        Software = "software",
    }
}

named! {
    /// Whose hardware it is and where it stands.
    HardwareModel {
        /// Own hardware at an own site.
        OwnSite = "own_site",
        /// Own hardware in a provider's rack.
        Colocated = "colocated",
        /// A rented machine that nobody else uses.
        Dedicated = "dedicated",
        /// A virtual server, or shared hosting.
        VirtualServer = "virtual_server",
    }
}

impl HardwareModel {
    /// Whether it stands at a provider's.
    #[must_use]
    pub const fn at_a_provider(self) -> bool {
        !matches!(self, Self::OwnSite)
    }
}

named! {
    /// What a service is for.
    ServiceKind {
        /// Mail and lists.
        Mail = "mail",
        /// Talking and seeing each other.
        Conferencing = "conferencing",
        /// Writing, planning, calculating together.
        OnlineWork = "online_work",
        /// Keeping files.
        Storage = "storage",
        /// A line to the network.
        Access = "access",
        /// Sites and applications for the public.
        Web = "web",
    }
}

named! {
    /// Something that somebody has to answer for.
    Area {
        /// Buying, replacing, repairing.
        Hardware = "hardware",
        /// Installing and updating.
        OperatingSystem = "operating_system",
        /// Keeping the host that machines run on.
        Virtualisation = "virtualisation",
        /// Making copies and trying them.
        Backups = "backups",
        /// Closing doors, watching, answering.
        Security = "security",
        /// Deciding what runs.
        SoftwareChoice = "software_choice",
    }
}

impl Area {
    /// Whether a virtual machine on a host of ours leaves this to its host.
    #[must_use]
    pub const fn is_the_hosts(self) -> bool {
        matches!(self, Self::Hardware | Self::Virtualisation)
    }
}

named! {
    /// Who answers.
    KeptBy {
        /// The community.
        Ours = "ours",
        /// The provider.
        Provider = "provider",
        /// The community and the provider.
        Both = "both",
    }
}

impl KeptBy {
    /// Whether a person or a circle of ours is wanted.
    #[must_use]
    pub const fn is_ours_too(self) -> bool {
        !matches!(self, Self::Provider)
    }
}
