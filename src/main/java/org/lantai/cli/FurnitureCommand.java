package org.lantai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lantai.pipeline.LearnedFurniture;
import org.lantai.pipeline.LearnedFurniture.Learned;
import org.lantai.pipeline.LearnedFurniture.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lantai furniture}: what hosts repeat on their pages, as YAML. */
@Command(
        name = "furniture",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Lists lines that recur on the pages of a host and are left out of its texts.",
        description = {
            "%nPrints for each host how many articles were looked at, and each line with the number of articles it stands"
                    + " in. It is YAML for content/furniture.yaml: take the `#` from a line below `keep` and the line"
                    + " stays; below `drop`, and it goes wherever it stands. `*` in a line is anything. Nothing is"
                    + " written.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai furniture                      the archive in this folder",
            "  lantai furniture ~/archives/yunxi > furniture.yaml"
        })
final class FurnitureCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SurveyOptions options = new SurveyOptions();

    FurnitureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Learned> hosts = new LearnedFurniture(
                        Runtime.getRuntime().availableProcessors(), options.progress(terminal))
                .of(options.archive());
        PrintWriter out = terminal.out();
        out.println(
                "# Lines that recur on the pages of a host. Those below `keep` are left out of its texts; those below `drop`"
                        + " stay, unless they stand outside of such a line.\n# Take the `#` from a line, in"
                        + " content/furniture.yaml, to have it otherwise.");
        if (hosts.isEmpty()) {
            out.println("# No host repeats a line on enough of its pages.");
        }
        String before = "";
        for (Learned host : hosts) {
            // A folder may hold pages of two templates; a name may stand in the file once.
            show(host, host.name().equals(before), out);
            before = host.name();
        }
        return 0;
    }

    private static void show(Learned host, boolean again, PrintWriter out) {
        out.printf("%s%s:   # %d articles looked at%n", again ? "# " : "", quoted(host.name()), host.articles());
        show(host, false, again, out);
        show(host, true, again, out);
    }

    private static void show(Learned host, boolean stays, boolean again, PrintWriter out) {
        List<Line> lines =
                host.lines().stream().filter(line -> line.hangs() == stays).toList();
        if (!lines.isEmpty()) {
            out.printf("%s  %s:%n", again ? "# " : "", stays ? "drop" : "keep");
            lines.forEach(line -> out.printf("#    - %s   # in %d%n", quoted(line.example()), line.articles()));
        }
    }

    /** In quotation marks and on one line, whatever it holds. */
    private static String quoted(String line) {
        return SurveyOptions.quoted(line.replaceAll("\\s+", " "));
    }
}
