package org.lantai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.disk.Disk;
import org.lantai.intake.CaptureIntake;
import org.lantai.start.NewArchive;
import org.lantai.start.Tongue;
import org.lantai.text.ShellWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantai init}: a new archive. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Begins an archive in a folder, which may be new or hold pages already.",
        description = {
            "%nWrites content/archive.yaml with all settings explained, a page about the archive, .gitignore,"
                    + " content/.gitattributes and a workflow for GitHub Pages. What is there stays as it is.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai init mine              in the folder `mine`, which is made where it is missing",
            "  lantai init                   in this folder",
            "  lantai init mine --lang en    with explanations in English"
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "the folder, whose name becomes the archive's title (default: this folder)")
    private Path folder = Path.of(".");

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "the language of the explanations: zh-Hans, zh-Hant or en (default: that of the computer)")
    private Optional<String> lang = Optional.empty();

    @Spec
    private @Nullable CommandSpec spec;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NewArchive.Begun begun = new NewArchive(Disk.local(), tongue()).begin(folder);
        show("Written: ", begun.written());
        show("Was there and stays as it is: ", begun.kept());
        boolean pages = CaptureIntake.offers(folder, folder);
        if (pages) {
            terminal.out()
                    .println(
                            "There are pages in this folder. They stay where they are; this brings copies of them in:");
            terminal.out().println("  lantai add " + ShellWord.of(folder) + archive());
        } else {
            terminal.out().println("Now bring in what you have scraped (or put it into content/captures):");
            terminal.out().println("  lantai add FOLDER" + archive());
        }
        terminal.out().println("Then make the site:");
        terminal.out().println("  lantai build" + ShellWord.argument(folder));
        return 0;
    }

    private String archive() {
        String argument = ShellWord.argument(folder);
        return argument.isEmpty() ? "" : " --archive" + argument;
    }

    private void show(String what, List<String> files) {
        if (!files.isEmpty()) {
            terminal.out().println(what + String.join(", ", files));
        }
    }

    private Tongue tongue() {
        return lang.map(tag -> Tongue.ofTag(tag).orElseThrow(() -> unknown(tag)))
                .orElseGet(() -> Tongue.of(Locale.getDefault()));
    }

    private RuntimeException unknown(String tag) {
        String message = "--lang must be one of " + String.join(", ", Tongue.tags()) + ", not " + tag;
        return spec == null
                ? new IllegalArgumentException(message)
                : new ParameterException(spec.commandLine(), message);
    }
}
