//! Archives made anew with something in them changed, and a manifest that agrees.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The files of an archive by their names.
pub type Files = BTreeMap<String, String>;

/// Every file of an archive.
pub fn files(archive: &Path) -> Files {
    let mut zip = ZipArchive::new(std::fs::File::open(archive).unwrap()).unwrap();
    let mut files = Files::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), text);
    }
    files
}

/// One file of an archive.
pub fn file_in(archive: &Path, name: &str) -> String {
    files(archive).remove(name).unwrap_or_else(|| panic!("there is no {name}"))
}

/// Writes an archive of files, whose manifest has the hashes that they have.
pub fn write(archive: &Path, files: &Files) {
    let mut manifest: Value = serde_json::from_str(&files["manifest.json"]).unwrap();
    let others = files.iter().filter(|(name, _)| *name != "manifest.json");
    manifest["files"] = others
        .map(|(name, text)| {
            let sha256: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
            json!({ "name": name, "sha256": sha256, "lines": text.matches('\n').count() })
        })
        .collect();
    let mut files = files.clone();
    files.insert("manifest.json".to_owned(), manifest.to_string());
    write_as_it_is(archive, &files);
}

/// Writes an archive of files as they are.
pub fn write_as_it_is(archive: &Path, files: &Files) {
    let mut zip = ZipWriter::new(std::fs::File::create(archive).unwrap());
    for (name, text) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}
