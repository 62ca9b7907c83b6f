package org.lantai.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code lantai}: the command that has all others below it. */
@Command(
        name = "lantai",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        subcommands = {
            InitCommand.class,
            AddCommand.class,
            BuildCommand.class,
            ReleaseCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            PublishCommand.class,
            CiteCommand.class,
            CleanCommand.class,
            ConvertCommand.class,
            TagsCommand.class,
            FurnitureCommand.class,
            CommandLine.HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        header = "Turns a folder of scraped Chinese web pages into a static archive.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai init mine                 begin an archive in the folder `mine`",
            "  lantai add scraped --archive mine   bring captures into it",
            "  lantai build                     build the archive in this folder",
            "  lantai build ~/archives/yunxi    build another one",
            "  lantai serve --open              see it in the browser while you work on it",
            "  lantai publish                   put its site on the web",
            "  lantai cite fw3jqb1gj            print title, date and address of a document",
            "  lantai clean page.html           print the cleaned text of a page",
            "  lantai convert --to zh-Hans < a.txt > b.txt",
            "  source <(lantai generate-completion)   complete commands in this shell",
            "  LANTAI_OPTS=-Xmx6g lantai build  give Java up to 6 GB of memory",
            "",
            "`lantai help COMMAND` explains a command. Where nothing is said, Java takes half of the memory at most, and no"
                    + " more than 4 GB; without the launcher: java -Xmx6g -jar lantai.jar build."
        })
final class LantaiCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which command? One of those below.");
        }
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"lantai " + (version == null ? "(not packaged)" : version)};
        }
    }
}
