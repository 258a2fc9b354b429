//! The command line as a type.
//!
//! Deliberately absent: doing anything; `main` hands each command to the library.

use broadside_core::model::Timestamp;
use broadside_press::{
    ArchiveOptions, AssembleOptions, CheckOptions, ExportOptions, ImportOptions, PressError, PrintOptions,
    SetupOptions, Site,
};
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// What `broadside-press help` prints.
pub const HELP: &str = "\
broadside-press COMMAND

  archive --app DIR --config FILE --out DIR
      Puts every story that the sources of FILE have into the folder archive/ of a printed edition, as JSON Feeds of
      bounded size that name one another.

  assemble --trunk DIR --worker FILE [--in-page DIR] --out DIR
      Makes a deployable app of what Trunk built: service worker, headers, compressed copies.
      --in-page    what wasm-bindgen wrote of what shows stories in partners' own pages

  campaigns export --config FILE --out FILE [ID ...]
      Writes the campaigns of a newsroom, or those with these ids, into a file that others can take them from.

  campaigns import FILE --config FILE
      Adds the campaigns in FILE to a configuration. The rest of it stays as it is written.

  check --config FILE
      Reads FILE, tries the sources that it names, and says what is to be mended.
      Ends with success if that is nothing.

  print --app DIR --config FILE --out DIR [--site URL] [--base-path /] [--pages 5]
      Prints an edition of the newsroom that FILE describes into a copy of an assembled app.
      --site       where the edition will be read; gives canonical addresses and a sitemap
      --base-path  the deployment's root on its host, where it is not that of --site
      --pages      how many pages of stories the source is asked for

  setup URL [--out broadside.json]
      Finds out how the site at URL gives its stories, and writes the configuration for it.
      URL is any page of the site, or its feed. A file that exists is never overwritten.";

/// Where `setup` writes unless it is told.
const DEFAULT_CONFIG: &str = "broadside.json";

const DEFAULT_MAX_PAGES: usize = 5;

/// A whole command line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Make an archive.
    Archive(ArchiveOptions),
    /// Make a deployable app.
    Assemble(AssembleOptions),
    /// Take campaigns out of a configuration.
    Export(ExportOptions),
    /// Put campaigns into a configuration.
    Import(ImportOptions),
    /// Try a configuration.
    Check(CheckOptions),
    /// Print an edition.
    Print(PrintOptions),
    /// Write a configuration.
    Setup(SetupOptions),
}

impl Command {
    /// Reads a command line without the program's name, given at `now`. The error names what was not understood.
    pub fn parse(words: impl IntoIterator<Item = OsString>, now: Timestamp) -> Result<Self, PressError> {
        let mut parser = lexopt::Parser::from_args(words);
        let name = match parser.next().map_err(misunderstood)? {
            None | Some(Short('h') | Long("help")) => return Ok(Self::Help),
            Some(Value(name)) => name.string().map_err(misunderstood)?,
            Some(other) => return Err(misunderstood(other.unexpected())),
        };
        let command = match name.as_str() {
            "help" => Ok(Self::Help),
            "archive" => parse_archive(parser).map(Self::Archive),
            "assemble" => parse_assemble(parser).map(Self::Assemble),
            "campaigns" => parse_campaigns(parser),
            "check" => parse_check(parser).map(Self::Check),
            "print" => parse_print(parser, now).map(Self::Print),
            "setup" => parse_setup(parser).map(Self::Setup),
            other => Err(PressError::Arguments(format!("no command is called `{other}`"))),
        };
        command.map_err(|error| match error {
            PressError::Arguments(fault) => PressError::Arguments(format!("{fault}\n\n{}", help_on(&name))),
            other => other,
        })
    }
}

/// What [`HELP`] has on the command `name`, so that the fault above it stays in sight; all of it where it has nothing.
fn help_on(name: &str) -> String {
    let own = HELP.split("\n\n").filter(|it| it.split_whitespace().next() == Some(name));
    let own: Vec<&str> = own.collect();
    if own.is_empty() { HELP.to_owned() } else { own.join("\n\n") }
}

fn parse_archive(mut parser: lexopt::Parser) -> Result<ArchiveOptions, PressError> {
    let (mut app, mut config, mut out) = (None, None, None);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("app") => app = Some(path(&mut parser)?),
            Long("config") => config = Some(path(&mut parser)?),
            Long("out") => out = Some(path(&mut parser)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(ArchiveOptions {
        app: required(app, "--app")?,
        config: required(config, "--config")?,
        out: required(out, "--out")?,
    })
}

fn parse_assemble(mut parser: lexopt::Parser) -> Result<AssembleOptions, PressError> {
    let (mut trunk, mut worker, mut in_page, mut out) = (None, None, None, None);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("trunk") => trunk = Some(path(&mut parser)?),
            Long("worker") => worker = Some(path(&mut parser)?),
            Long("in-page") => in_page = Some(path(&mut parser)?),
            Long("out") => out = Some(path(&mut parser)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(AssembleOptions {
        trunk: required(trunk, "--trunk")?,
        worker: required(worker, "--worker")?,
        in_page,
        out: required(out, "--out")?,
    })
}

fn parse_campaigns(mut parser: lexopt::Parser) -> Result<Command, PressError> {
    let (mut words, mut config, mut out) = (Vec::new(), None, None);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("config") => config = Some(path(&mut parser)?),
            Long("out") => out = Some(path(&mut parser)?),
            Value(word) => words.push(word.string().map_err(misunderstood)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    let mut words = words.into_iter();
    match words.next().as_deref() {
        Some("export") => Ok(Command::Export(ExportOptions {
            config: required(config, "--config")?,
            out: required(out, "--out")?,
            ids: words.collect(),
        })),
        Some("import") => {
            let from = required(words.next(), "the file with the campaigns")?;
            if let Some(other) = words.next() {
                return Err(misunderstood(Value(other.into()).unexpected()));
            }
            Ok(Command::Import(ImportOptions { config: required(config, "--config")?, from: from.into() }))
        }
        _ => Err(PressError::Arguments("campaigns wants `export` or `import`".to_owned())),
    }
}

fn parse_check(mut parser: lexopt::Parser) -> Result<CheckOptions, PressError> {
    let mut config = None;
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("config") => config = Some(path(&mut parser)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(CheckOptions { config: required(config, "--config")? })
}

fn parse_print(mut parser: lexopt::Parser, now: Timestamp) -> Result<PrintOptions, PressError> {
    let (mut app, mut config, mut out) = (None, None, None);
    let (mut site, mut base_path, mut max_pages) = (None, None, DEFAULT_MAX_PAGES);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("app") => app = Some(path(&mut parser)?),
            Long("config") => config = Some(path(&mut parser)?),
            Long("out") => out = Some(path(&mut parser)?),
            Long("site") => site = Some(parse_site(&text(&mut parser)?)?),
            Long("base-path") => base_path = Some(slashed(&text(&mut parser)?)),
            Long("pages") => {
                max_pages = parser.value().and_then(|it| it.parse()).map_err(misunderstood)?;
            }
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    let base_path = base_path
        .or_else(|| site.as_ref().map(|it| it.base_path().to_owned()))
        .unwrap_or_else(|| "/".to_owned());
    Ok(PrintOptions {
        app: required(app, "--app")?,
        config: required(config, "--config")?,
        out: required(out, "--out")?,
        site,
        base_path,
        max_pages,
        now,
    })
}

fn parse_setup(mut parser: lexopt::Parser) -> Result<SetupOptions, PressError> {
    let (mut address, mut out) = (None, None);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("out") => out = Some(path(&mut parser)?),
            Value(value) if address.is_none() => address = Some(value.string().map_err(misunderstood)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    let out = out.unwrap_or_else(|| PathBuf::from(DEFAULT_CONFIG));
    Ok(SetupOptions { address: required(address, "the address of a site")?, out })
}

fn parse_site(address: &str) -> Result<Site, PressError> {
    Site::parse(address).ok_or_else(|| {
        PressError::Arguments(format!(
            "--site wants an address such as https://news.example/, not `{address}`"
        ))
    })
}

fn slashed(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

fn text(parser: &mut lexopt::Parser) -> Result<String, PressError> {
    parser.value().and_then(ValueExt::string).map_err(misunderstood)
}

fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, PressError> {
    parser.value().map(PathBuf::from).map_err(misunderstood)
}

fn required<T>(value: Option<T>, name: &str) -> Result<T, PressError> {
    value.ok_or_else(|| PressError::Arguments(format!("{name} is missing")))
}

fn misunderstood(error: lexopt::Error) -> PressError {
    PressError::Arguments(error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn parse(line: &str) -> Result<Command, PressError> {
        Command::parse(line.split_whitespace().map(OsString::from), Timestamp::from_unix_s(0))
    }

    #[test]
    fn help_is_given_to_whoever_says_nothing() {
        for line in ["", "help", "--help", "-h"] {
            assert_eq!(parse(line).unwrap(), Command::Help, "{line:?}");
        }
    }

    #[test]
    fn what_is_missing_or_not_understood_is_named() {
        for (line, expected) in [
            ("bind --out a", "bind"),
            ("assemble --trunk a --out b", "--worker"),
            ("assemble --thunk a", "--thunk"),
            ("archive --app a --config b", "--out"),
            ("check", "--config"),
            ("check broadside.json", "broadside.json"),
            ("print --app a --out b", "--config"),
            ("campaigns", "`export` or `import`"),
            ("campaigns export --config a", "--out"),
            ("campaigns import --config a", "the file with the campaigns"),
            ("campaigns import a b --config c", "b"),
            ("setup", "the address of a site"),
            ("setup https://news.example/ https://other.example/", "https://other.example/"),
            ("print --pages many", "many"),
            ("print --site ftp://news.example/", "ftp://news.example/"),
        ] {
            let message = parse(line).unwrap_err().to_string();
            assert!(message.contains(expected), "{line}: {message}");
        }
    }

    #[test]
    fn a_fault_is_followed_by_the_help_on_its_command_alone() {
        let message = parse("check").unwrap_err().to_string();
        assert!(message.contains("check --config FILE") && !message.contains("print --app"), "{message}");
        let message = parse("campaigns").unwrap_err().to_string();
        assert!(message.contains("campaigns export") && message.contains("campaigns import"), "{message}");
        assert!(parse("bind").unwrap_err().to_string().contains("setup URL"), "all commands, to choose from");
    }

    #[test]
    fn a_configuration_is_written_here_unless_another_place_is_named() {
        for (line, expected) in [
            ("setup news.example", "broadside.json"),
            ("setup news.example --out mine.json", "mine.json"),
            ("setup --out mine.json news.example", "mine.json"),
        ] {
            let options = SetupOptions { address: "news.example".to_owned(), out: PathBuf::from(expected) };
            assert_eq!(parse(line).unwrap(), Command::Setup(options), "{line}");
        }
    }

    #[test]
    fn campaigns_go_out_by_name_and_come_in_from_a_file() {
        let out = Command::Export(ExportOptions {
            config: "mine.json".into(),
            out: "two.json".into(),
            ids: vec!["fund".to_owned(), "march".to_owned()],
        });
        assert_eq!(parse("campaigns export fund march --config mine.json --out two.json").unwrap(), out);
        let into = Command::Import(ImportOptions { config: "mine.json".into(), from: "two.json".into() });
        assert_eq!(parse("campaigns import two.json --config mine.json").unwrap(), into);
    }

    #[test]
    fn the_path_follows_from_the_site_unless_it_is_given() {
        for (line, expected) in [
            ("", "/"),
            ("--site https://news.example", "/"),
            ("--site https://news.example/paper", "/paper/"),
            ("--base-path paper", "/paper/"),
            ("--site https://news.example/paper --base-path /", "/"),
        ] {
            let line = format!("print --app a --config b --out c {line}");
            let Ok(Command::Print(options)) = parse(&line) else { panic!("{line}") };
            assert_eq!(options.base_path, expected, "{line}");
        }
    }
}
