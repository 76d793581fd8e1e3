//! Writing the files of an archive one behind the other, each hashed as it is written.

use std::io::{self, BufWriter, Seek, Write};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::manifest::{FileEntry, Manifest, NAME};

/// An archive that is being written.
pub(super) struct Parts<W: Write + Seek> {
    zip: ZipWriter<Broken<BufWriter<W>>>,
    files: Vec<FileEntry>,
}

impl<W: Write + Seek> Parts<W> {
    /// An archive without files.
    pub fn new(out: W) -> Self {
        Self { zip: ZipWriter::new(Broken { out: BufWriter::new(out), is: false, at: 0 }), files: Vec::new() }
    }

    /// Adds a file; how many lines it came to.
    pub fn add<E: From<io::Error>>(
        &mut self,
        name: String,
        write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
    ) -> Result<u64, E> {
        self.zip.start_file(name.as_str(), options()).map_err(io::Error::from)?;
        let mut hashed = Hashed { out: &mut self.zip, sha256: Sha256::new(), lines: 0 };
        write(&mut hashed)?;
        let Hashed { sha256, lines, .. } = hashed;
        self.files.push(FileEntry { name, sha256: hex(&sha256.finalize()), lines });
        Ok(lines)
    }

    /// Writes the manifest behind all files and ends the archive; what it was written to, and the number of files.
    pub fn finish(mut self, mut manifest: Manifest) -> io::Result<(W, usize)> {
        let files = self.files.len();
        manifest.files = self.files;
        self.zip.start_file(NAME, options())?;
        serde_json::to_writer_pretty(&mut self.zip, &manifest)?;
        self.zip.write_all(b"\n")?;
        let out = self.zip.finish()?;
        if out.is {
            return Err(io::Error::other("a write before the last one failed"));
        }
        let out = out.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok((out, files))
    }
}

/// Files of more than four gigabytes are allowed. No time is kept with them: the manifest says when all of it was made.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true)
}

/// What is written to until a write fails; from then on nothing is. An archive that is given up is ended by the ZIP's own writer,
/// which would say once more that there is no room.
struct Broken<W> {
    out: W,
    is: bool,
    /// Where it would stand: the ZIP's own writer reckons with it to the end.
    at: u64,
}

impl<W> Broken<W> {
    fn tell<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        let failed = done.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        self.is = self.is || failed;
        done
    }
}

impl<W: Write> Write for Broken<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = if self.is { Ok(bytes.len()) } else { self.out.write(bytes) };
        if let Ok(written) = &written {
            self.at += *written as u64;
        }
        self.tell(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is {
            return Ok(());
        }
        let flushed = self.out.flush();
        self.tell(flushed)
    }
}

impl<W: Seek> Seek for Broken<W> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        let sought = match to {
            _ if !self.is => self.out.seek(to),
            io::SeekFrom::Start(place) => Ok(place),
            io::SeekFrom::Current(by) => Ok(self.at.saturating_add_signed(by)),
            io::SeekFrom::End(_) => Ok(self.at),
        };
        if let Ok(place) = &sought {
            self.at = *place;
        }
        self.tell(sought)
    }
}

/// Hashes and counts lines on the way.
struct Hashed<'a> {
    out: &'a mut dyn Write,
    sha256: Sha256,
    lines: u64,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write_all(bytes)?;
        self.sha256.update(bytes);
        self.lines += lines_in(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// How many lines end in these bytes.
pub(super) fn lines_in(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
