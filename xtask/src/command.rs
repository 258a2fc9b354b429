//! The command line as a type: every word a person may write after `cargo xtask`.
//!
//! It only reads; what a command does is in the module of its name.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Result, bail};
use lexopt::prelude::{Long, Short, Value, ValueExt};

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--backend URL] [--port 8080] [--config FILE]   set up, build, print and serve on 127.0.0.1
  dist  [--config FILE] [--out DIR] [--site URL]        set up, build and print an edition (default dist/)
  setup URL [--out FILE]                                write the configuration for a site (default broadside.json)
  check [--config FILE]                                 try a configuration and its sources (default: the demo's)
  campaigns export|import ...                           carry campaigns from one configuration to another
  test  [native|web|e2e|wordpress]                      set up and run the tests (default: all)
  fuzz  [TARGET] [--seconds 60]                         throw bytes at what reads foreign ones (needs a nightly)
  ci                                                    everything that must hold before a merge
  bench [lighthouse|compare|search|archive] [--runs 5] [--stories 100000]
                                                        measure, and write docs/performance.md (default: all)
  shots [--accept]                                      screenshots of the demo; keep how pages look now for the tests
  tidy                                                  the house rules that no compiler holds

Tools go into $XDG_CACHE_HOME/broadside/tools, shared by all clones. CHROMIUM and CHROMEDRIVER name a
browser and its driver where they are not on the PATH. --port 0 picks a free port.";

/// A whole command line, read.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Build and serve.
    Serve(ServeOptions),
    /// Build and print an edition into a folder.
    Dist(DistOptions),
    /// Write the configuration for a site.
    Setup(SetupOptions),
    /// Try a configuration and its sources.
    Check(CheckOptions),
    /// Carry campaigns from one configuration to another: what follows the name is the press's to read.
    Campaigns(Vec<OsString>),
    /// Run the tests.
    Test(Suite),
    /// Fuzz.
    Fuzz(FuzzOptions),
    /// Run every check.
    Ci,
    /// Measure.
    Bench(BenchOptions),
    /// Take screenshots.
    Shots(ShotsOptions),
    /// Check the house rules.
    Tidy,
}

/// Which tests to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// All of the below, quickest first.
    All,
    /// `cargo test` on this machine.
    Native,
    /// `wasm-bindgen-test` in a headless browser.
    Web,
    /// The built edition in a real browser against a misbehaving server.
    EndToEnd,
    /// The press and the app against WordPress itself.
    WordPress,
}

/// Options of `serve`.
#[derive(Debug, PartialEq, Eq)]
pub struct ServeOptions {
    /// Somebody's site or JSON Feed to read instead of the configured source.
    pub backend: Option<String>,
    /// TCP port on 127.0.0.1; 0 lets the system choose.
    pub port: u16,
    /// Runtime configuration to print with instead of `public/broadside.json`.
    pub config: Option<PathBuf>,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self { backend: None, port: 8080, config: None }
    }
}

/// Options of `dist`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DistOptions {
    /// Runtime configuration to print with instead of `public/broadside.json`.
    pub config: Option<PathBuf>,
    /// Folder to print into instead of `dist/`.
    pub out: Option<PathBuf>,
    /// Where the edition will be read, for canonical addresses and the sitemap.
    pub site: Option<String>,
}

/// Options of `check`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CheckOptions {
    /// Runtime configuration to check instead of `public/broadside.json`.
    pub config: Option<PathBuf>,
}

/// Options of `setup`.
#[derive(Debug, PartialEq, Eq)]
pub struct SetupOptions {
    /// Any page of the site, or its feed.
    pub address: String,
    /// File to write instead of `broadside.json` in the current folder.
    pub out: Option<PathBuf>,
}

/// Options of `fuzz`.
#[derive(Debug, PartialEq, Eq)]
pub struct FuzzOptions {
    /// The target; all of them, one after another, without it.
    pub target: Option<String>,
    /// How long each runs.
    pub seconds: u32,
}

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measurement {
    /// Sizes, and Lighthouse on the served demo.
    Lighthouse,
    /// Broadside beside the references.
    Comparison,
    /// A device that holds many stories.
    Search,
    /// An archive of many stories.
    Archive,
}

/// Options of `bench`.
#[derive(Debug, PartialEq, Eq)]
pub struct BenchOptions {
    /// The one measurement to make; all of them without it.
    pub only: Option<Measurement>,
    /// Rounds that a median is made of.
    pub n_runs: u32,
    /// Stories of the archive.
    pub n_stories: u32,
}

impl Default for BenchOptions {
    fn default() -> Self {
        Self { only: None, n_runs: 5, n_stories: 100_000 }
    }
}

/// Options of `shots`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ShotsOptions {
    /// Also keep how every page looks now, for the tests to compare with.
    pub is_accepted: bool,
}

impl Command {
    /// Reads this process's arguments. The error names the word that was not understood.
    pub fn from_env() -> Result<Self> {
        Self::parse(std::env::args_os().skip(1))
    }

    fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self> {
        let mut parser = lexopt::Parser::from_args(words);
        let name = match parser.next()? {
            None | Some(Short('h') | Long("help")) => return Ok(Self::Help),
            Some(Value(name)) => name.string()?,
            Some(other) => return Err(other.unexpected().into()),
        };
        let command = match name.as_str() {
            "help" => Self::Help,
            "serve" => return parse_serve(parser),
            "dist" => return parse_dist(parser),
            "setup" => return parse_setup(parser),
            "check" => return parse_check(parser),
            "campaigns" => return Ok(Command::Campaigns(parser.raw_args()?.collect())),
            "test" => return parse_test(parser),
            "fuzz" => return parse_fuzz(parser),
            "ci" => Self::Ci,
            "bench" => return parse_bench(parser),
            "shots" => return parse_shots(parser),
            "tidy" => Self::Tidy,
            other => bail!("no command is called `{other}`\n\n{HELP}"),
        };
        match parser.next()? {
            None => Ok(command),
            Some(argument) => Err(argument.unexpected().into()),
        }
    }
}

fn parse_serve(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = ServeOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("backend") => options.backend = Some(parser.value()?.string()?),
            Long("port") => options.port = parser.value()?.parse()?,
            Long("config") => options.config = Some(parser.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Serve(options))
}

fn parse_dist(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = DistOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("config") => options.config = Some(parser.value()?.into()),
            Long("out") => options.out = Some(parser.value()?.into()),
            Long("site") => options.site = Some(parser.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Dist(options))
}

fn parse_setup(mut parser: lexopt::Parser) -> Result<Command> {
    let (mut address, mut out) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("out") => out = Some(parser.value()?.into()),
            Value(value) if address.is_none() => address = Some(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let Some(address) = address else { bail!("setup wants the address of a site\n\n{HELP}") };
    Ok(Command::Setup(SetupOptions { address, out }))
}

fn parse_check(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = CheckOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("config") => options.config = Some(parser.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Check(options))
}

fn parse_test(mut parser: lexopt::Parser) -> Result<Command> {
    let mut suite = Suite::All;
    while let Some(argument) = parser.next()? {
        suite = match argument {
            Value(name) if name == "native" => Suite::Native,
            Value(name) if name == "web" => Suite::Web,
            Value(name) if name == "e2e" => Suite::EndToEnd,
            Value(name) if name == "wordpress" => Suite::WordPress,
            other => return Err(other.unexpected().into()),
        };
    }
    Ok(Command::Test(suite))
}

fn parse_fuzz(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = FuzzOptions { target: None, seconds: 60 };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seconds") => options.seconds = parser.value()?.parse()?,
            Value(name) if options.target.is_none() => options.target = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Fuzz(options))
}

fn parse_bench(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = BenchOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("runs") => options.n_runs = parser.value()?.parse()?,
            Value(name) if name == "lighthouse" => options.only = Some(Measurement::Lighthouse),
            Long("stories") => options.n_stories = parser.value()?.parse()?,
            Value(name) if name == "search" => options.only = Some(Measurement::Search),
            Value(name) if name == "archive" => options.only = Some(Measurement::Archive),
            Value(name) if name == "compare" => options.only = Some(Measurement::Comparison),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Bench(options))
}

fn parse_shots(mut parser: lexopt::Parser) -> Result<Command> {
    let mut options = ShotsOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("accept") => options.is_accepted = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Command::Shots(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_bare_serve_takes_the_documented_port() {
        assert_eq!(parse("serve").unwrap(), Command::Serve(ServeOptions::default()));
        assert_eq!(ServeOptions::default().port, 8080);
    }

    #[test]
    fn options_are_read_in_both_spellings() {
        let wanted = ServeOptions {
            backend: Some("https://news.example/".into()),
            port: 0,
            config: Some("mine.json".into()),
        };
        assert_eq!(
            parse("serve --backend https://news.example/ --port=0 --config mine.json").unwrap(),
            Command::Serve(wanted)
        );
    }

    #[test]
    fn the_demo_is_checked_unless_another_configuration_is_named() {
        assert_eq!(parse("check").unwrap(), Command::Check(CheckOptions::default()));
        let mine = CheckOptions { config: Some("mine.json".into()) };
        assert_eq!(parse("check --config mine.json").unwrap(), Command::Check(mine));
    }

    #[test]
    fn setup_wants_one_address() {
        let here = SetupOptions { address: "news.example".into(), out: None };
        assert_eq!(parse("setup news.example").unwrap(), Command::Setup(here));
        let there = SetupOptions { address: "news.example".into(), out: Some("mine.json".into()) };
        assert_eq!(parse("setup --out mine.json news.example").unwrap(), Command::Setup(there));
    }

    #[test]
    fn what_is_said_of_campaigns_is_passed_on_as_it_is() {
        let words = ["export", "fund", "--out", "fund.json"].map(OsString::from).to_vec();
        assert_eq!(parse("campaigns export fund --out fund.json").unwrap(), Command::Campaigns(words));
    }

    #[test]
    fn a_suite_can_be_named() {
        assert_eq!(parse("test").unwrap(), Command::Test(Suite::All));
        assert_eq!(parse("test web").unwrap(), Command::Test(Suite::Web));
        assert_eq!(parse("test e2e").unwrap(), Command::Test(Suite::EndToEnd));
        assert_eq!(parse("test wordpress").unwrap(), Command::Test(Suite::WordPress));
    }

    #[test]
    fn fuzzing_takes_a_target_and_a_time() {
        let all = FuzzOptions { target: None, seconds: 60 };
        assert_eq!(parse("fuzz").unwrap(), Command::Fuzz(all));
        let one = FuzzOptions { target: Some("html".into()), seconds: 600 };
        assert_eq!(parse("fuzz html --seconds 600").unwrap(), Command::Fuzz(one));
    }

    #[test]
    fn one_measurement_can_be_made_by_itself() {
        assert_eq!(parse("bench").unwrap(), Command::Bench(BenchOptions::default()));
        let one = BenchOptions { only: Some(Measurement::Comparison), n_runs: 1, ..BenchOptions::default() };
        assert_eq!(parse("bench compare --runs 1").unwrap(), Command::Bench(one));
    }

    #[test]
    fn how_pages_look_is_accepted_only_when_that_is_said() {
        assert_eq!(parse("shots").unwrap(), Command::Shots(ShotsOptions { is_accepted: false }));
        assert_eq!(parse("shots --accept").unwrap(), Command::Shots(ShotsOptions { is_accepted: true }));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let table = [
            ("sevre", "sevre"),
            ("serve --prot 1", "--prot"),
            ("test everything", "everything"),
            ("ci --fast", "--fast"),
            ("setup", "the address of a site"),
            ("setup one.example two.example", "two.example"),
            ("--version", "--version"),
        ];
        for (line, odd) in table {
            let error = parse(line).unwrap_err().to_string();
            assert!(error.contains(odd), "{line}: {error}");
        }
    }
}
