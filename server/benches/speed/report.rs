//! The figures, and their form as JSON.

use std::path::Path;

use serde::Serialize;

use crate::failure::Result;
use crate::load::Load;

/// All figures of a run.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Members of the community.
    pub members: usize,
    /// Processors that server, clients and ceilings shared.
    pub processors: usize,
    /// How many processes wanted a processor in the minute before, on average, where the system tells: other work
    /// slows everything.
    pub load_before: Option<f64>,
    /// How long the whole run took, in seconds.
    pub took_seconds: u64,
    /// The figures in order.
    pub rows: Vec<Row>,
}

/// One figure with its ceiling and its goal.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The kind of figure, under whose heading it stands.
    pub group: &'static str,
    /// What was measured.
    pub what: String,
    /// How many clients asked at once, where any did.
    pub clients: Option<usize>,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// How long single answers took.
    pub latency: Option<Latency>,
    /// The time of processors that an answer took the server, on average, in milliseconds.
    pub processor_ms: Option<f64>,
    /// The most memory that was held meanwhile, in MiB, since the start of a program that did nothing else before.
    pub memory_mib: Option<f64>,
    /// What this machine could do at best, in the same unit.
    pub ceiling: Option<Ceiling>,
    /// What is wanted.
    pub goal: Option<Goal>,
}

/// How long single answers took, in milliseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Latency {
    /// Half of them at most.
    pub p50: f64,
    /// 95 of a hundred at most.
    pub p95: f64,
    /// 99 of a hundred at most.
    pub p99: f64,
}

/// What this machine could do at best.
#[derive(Debug, Serialize)]
pub struct Ceiling {
    /// What was measured.
    pub what: &'static str,
    /// The figure, in the unit of the row.
    pub value: f64,
    /// How much of it is reached: 1 is as fast, 2 twice as fast, 0.5 half as fast.
    pub ratio: f64,
}

/// What is wanted.
#[derive(Debug, Serialize)]
pub struct Goal {
    /// In words.
    pub text: String,
    /// Whether it is reached.
    pub reached: bool,
}

impl Row {
    /// A figure by itself.
    pub fn new(group: &'static str, what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        let what = what.into();
        Self {
            group,
            what,
            clients: None,
            value,
            unit,
            latency: None,
            processor_ms: None,
            memory_mib: None,
            ceiling: None,
            goal: None,
        }
    }

    /// The figure beside its ceiling.
    pub fn beside(mut self, what: &'static str, value: f64, ratio: f64) -> Self {
        self.ceiling = Some(Ceiling { what, value, ratio });
        self
    }

    /// The figure of so many clients at once, with how long single answers took.
    pub fn of_load(mut self, clients: usize, load: &Load) -> Self {
        self.clients = Some(clients);
        self.processor_ms = load.processor_each();
        self.latency = Some(Latency { p50: load.percentile(50), p95: load.percentile(95), p99: load.percentile(99) });
        self
    }

    /// The figure with the memory that it took, if that is known.
    pub fn holding(mut self, memory_mib: Option<f64>) -> Self {
        self.memory_mib = memory_mib;
        self
    }

    /// The figure with what is wanted, if anything is.
    pub fn wanted(mut self, goal: Option<Goal>) -> Self {
        self.goal = goal;
        self
    }
}

impl Report {
    /// An empty report.
    pub fn begin(members: usize) -> Self {
        let load = std::fs::read_to_string("/proc/loadavg").ok();
        Self {
            members,
            processors: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            load_before: load.and_then(|load| load.split(' ').next()?.parse().ok()),
            took_seconds: 0,
            rows: Vec::new(),
        }
    }

    /// Writes it as JSON.
    pub fn write(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, serde_json::to_string_pretty(self)? + "\n")?;
        Ok(())
    }
}
