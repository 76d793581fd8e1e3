//! A client that keeps its connection, as a browser does. It is written here, on a blocking socket, since a client
//! shares the processors with the server that it measures: what it needs is taken from the server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::failure::Result;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a browser accepts.
const COMPRESSED: &str = "gzip, deflate, br, zstd";

/// A connection that is kept.
pub struct Connection {
    address: SocketAddr,
    stream: BufReader<TcpStream>,
}

/// An answer.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The lines of the head.
    pub head: String,
    /// The body as it came: compressed, if it was.
    pub body: Vec<u8>,
    /// How many bytes came, head and body, without the marks of chunks.
    pub bytes: usize,
}

impl Connection {
    /// Connects to a server.
    pub fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { address, stream: BufReader::with_capacity(32 * 1024, stream) })
    }

    /// Asks for a page as a browser does: compressed.
    pub fn get(&mut self, path: &str, cookie: &str) -> Result<Answer> {
        self.ask(&self.head("GET", path, cookie, &format!("Accept-Encoding: {COMPRESSED}\r\n")))
    }

    /// How long a page takes, asked for as a browser does.
    pub fn timed(&mut self, path: &str, cookie: &str) -> Result<Duration> {
        let began = Instant::now();
        self.get(path, cookie)?.expect(200, path)?;
        Ok(began.elapsed())
    }

    /// Asks for a page that is to be read here, so not compressed.
    pub fn text(&mut self, path: &str, cookie: &str) -> Result<String> {
        let answer = self.ask(&self.head("GET", path, cookie, ""))?.expect(200, path)?;
        Ok(String::from_utf8(answer.body)?)
    }

    /// Sends a form as a browser does.
    pub fn post(&mut self, path: &str, cookie: &str, form: &str) -> Result<Answer> {
        let more = format!(
            "Accept-Encoding: {COMPRESSED}\r\nOrigin: http://{}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.address,
            form.len()
        );
        let mut request = self.head("POST", path, cookie, &more);
        request.push_str(form);
        self.ask(&request)
    }

    /// Asks as a program does: with a token, and a key of its own for what it writes.
    pub fn api(&mut self, method: &str, path: &str, token: &str, body: Option<&str>) -> Result<Answer> {
        let mut more = format!("Authorization: Bearer {token}\r\n");
        if let Some(body) = body {
            let key = uuid::Uuid::new_v4();
            more.push_str(&format!(
                "Idempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n",
                body.len()
            ));
        }
        let mut request = self.head(method, path, "", &more).replace("Accept: text/html", "Accept: application/json");
        request.push_str(body.unwrap_or_default());
        self.ask(&request)
    }

    fn head(&self, method: &str, path: &str, cookie: &str, more: &str) -> String {
        let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nAccept-Language: en\r\n{cookie}{more}\r\n",
            self.address
        )
    }

    fn ask(&mut self, request: &str) -> Result<Answer> {
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head)? == 0 {
                return Err("the server closed the connection".into());
            }
        }
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("an answer without status")?;
        let body = match header(&head, "transfer-encoding") {
            Some(_) => self.chunks()?,
            None => {
                let length = header(&head, "content-length").unwrap_or("0").parse()?;
                self.exactly(length)?
            }
        };
        Ok(Answer { status, bytes: head.len() + body.len(), head, body })
    }

    fn exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// A body in chunks (RFC 9112, section 7.1).
    fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            let length = usize::from_str_radix(line.trim(), 16)?;
            body.extend(self.exactly(length)?);
            self.exactly(2)?;
            if length == 0 {
                return Ok(body);
            }
        }
    }
}

impl Answer {
    /// The answer, if it has this status.
    pub fn expect(self, status: u16, path: &str) -> Result<Self> {
        if self.status == status { Ok(self) } else { Err(format!("{path} answered {}", self.status).into()) }
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// What a hidden field of a page holds.
pub fn hidden(page: &str, name: &str) -> Result<String> {
    let tag = page.split("<input").find(|tag| tag.contains(&format!("name=\"{name}\"")));
    let value = tag.and_then(|tag| tag.split_once("value=\"")).and_then(|(_, rest)| rest.split_once('"'));
    value.map(|(value, _)| value.to_owned()).ok_or_else(|| format!("the page has no field {name}").into())
}
