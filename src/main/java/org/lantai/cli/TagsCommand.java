package org.lantai.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.lantai.pipeline.TagSurvey;
import org.lantai.pipeline.TagSurvey.Candidate;
import org.lantai.pipeline.TagSurvey.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lantai tags}: what the vocabulary may want, as YAML. */
@Command(
        name = "tags",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Lists terms found in the texts of an archive, ready to be pasted into content/tags.yaml.",
        description = {
            "%nPrints YAML with a comment for each term: how many documents have it, and one place where it stands."
                    + " Behind them, as comments, given tags that look like one. Nothing is written.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai tags                           the archive in this folder",
            "  lantai tags ~/archives/yunxi > candidates.yaml"
        })
final class TagsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SurveyOptions options = new SurveyOptions();

    TagsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TagSurvey.Result found = new TagSurvey(Runtime.getRuntime().availableProcessors(), options.progress(terminal))
                .survey(options.archive());
        PrintWriter out = terminal.out();
        out.println(
                "# Terms found in the texts. Keep what is useful, under `tags:` in content/tags.yaml; put the rest under `ignore:`.");
        out.println(found.candidates().isEmpty() ? "tags: []" : "tags:");
        found.candidates().forEach(candidate -> show(candidate, out));
        if (!found.variants().isEmpty()) {
            out.println("# Given tags that look like one; where they are, give the first the second as a synonym:");
            found.variants().forEach(pair -> show(pair, out));
        }
        return 0;
    }

    private static void show(Candidate candidate, PrintWriter out) {
        out.printf("  # %d documents%n", candidate.documents());
        if (!candidate.passage().isEmpty()) {
            out.printf("  # %s (%s)%n", candidate.passage(), candidate.file());
        }
        out.printf("  - name: %s%n", SurveyOptions.quoted(candidate.name()));
    }

    private static void show(Variant variant, PrintWriter out) {
        out.printf(
                "#  - {name: %s, synonyms: [%s]}   # %d and %d documents%n",
                SurveyOptions.quoted(variant.name()),
                SurveyOptions.quoted(variant.other()),
                variant.documents(),
                variant.otherDocuments());
    }
}
