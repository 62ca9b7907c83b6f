package org.lantai.render.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.config.FrontMatter;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.Refusal;
import org.lantai.disk.TooLargeException;
import org.lantai.disk.WholeFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.render.html.Markdown;
import org.lantai.render.view.Html;

/**
 * Reads the hand-written pages of an archive, {@code content/pages/*.md}: Markdown below a front matter of two keys,
 * {@code title} and {@code order}, between lines {@code ---}. The name of the file becomes the page's address. A
 * paragraph <code>{{edits}}</code> or <code>{{omissions}}</code> stands for a table of what the build did.
 */
public final class HandPages {
    static final String FOLDER = "content/pages";

    private HandPages() {}

    /**
     * Reads all pages. A page that does not fit is reported and left out.
     *
     * @param archive the archive's folder
     * @param problems takes what was wrong
     * @return the pages by order, ties by slug; none when there is no such folder
     */
    public static List<HandPage> read(Path archive, Consumer<Problem> problems) {
        List<HandPage> pages = new ArrayList<>();
        ArchiveFolder content = ArchiveFolder.of(archive, "content");
        for (Path file : files(content, archive.resolve(FOLDER), problems)) {
            try {
                pages.add(page(content, file, problems));
            } catch (ProblemException e) {
                problems.accept(e.problem());
            }
        }
        pages.sort(Comparator.comparingInt(HandPage::order).thenComparing(HandPage::slug));
        return List.copyOf(pages);
    }

    private static List<Path> files(ArchiveFolder content, Path folder, Consumer<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Optional<Refusal> refusal = content.objection(folder);
        if (refusal.isPresent()) {
            problems.accept(refusal.get().error(ProblemKind.PAGE_REFUSED, FOLDER));
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(HandPages::isPage)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.PAGE_UNREADABLE, FOLDER, "The folder cannot be read.", "Check its rights."),
                    e);
        }
    }

    /** Hidden files are helpers of macOS ({@code ._about.md}) and of editors. */
    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".md") && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private static HandPage page(ArchiveFolder content, Path file, Consumer<Problem> problems) {
        String name = FOLDER + "/" + file.getFileName();
        content.objection(file).ifPresent(refusal -> {
            throw new ProblemException(refusal.error(ProblemKind.PAGE_REFUSED, name));
        });
        FrontMatter page = FrontMatter.split(text(file, name));
        YamlMap yaml = YamlFile.parse(page.yaml(), name);
        yaml.allowOnly(List.of("title", "order"));
        String slug = slug(String.valueOf(file.getFileName()), name);
        HandPageLinks links = new HandPageLinks(content, file, name, slug, problems);
        Markdown markdown = new Markdown(links::target, links::picture);
        Markdown.Rendered rendered = markdown.render(page.body());
        Html body = rendered.html();
        if (!rendered.whole()) {
            problems.accept(tooManySigns(name));
        }
        CountTables.asked(body).stream()
                .filter(asked -> !CountTables.NAMES.contains(asked))
                .forEach(asked -> problems.accept(unknown(asked, name)));
        return new HandPage(slug, yaml.string("title").orElse(slug), order(yaml), body, links.pictures());
    }

    private static Problem tooManySigns(String name) {
        return Problem.warning(
                ProblemKind.PAGE_SIGNS,
                name,
                "The page has paragraphs with more signs of Markdown than are read; they show as written.",
                "Part them with blank lines.");
    }

    private static Problem unknown(String asked, String name) {
        return Problem.warning(
                ProblemKind.PAGE_PLACEHOLDER,
                name,
                "There is nothing to fill in for `{{" + asked + "}}`; it shows as written.",
                "Write `{{edits}}` or `{{omissions}}` in a paragraph of its own, or set it as code to show it.");
    }

    private static String text(Path file, String name) {
        try {
            return WholeFile.text(file, WholeFile.BY_HAND);
        } catch (TooLargeException e) {
            throw new ProblemException(e.problem(ProblemKind.PAGE_TOO_LARGE, name), e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.PAGE_UNREADABLE,
                            name,
                            "The page cannot be read.",
                            "Check that it is UTF-8 text."),
                    e);
        }
    }

    private static String slug(String fileName, String name) {
        String slug = fileName.substring(0, fileName.length() - ".md".length());
        if (!slug.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PAGE_NAME,
                    name,
                    "The name of the file becomes an address and may hold only ASCII letters, digits, `-` and `_`.",
                    "Rename it, as in `about.md`; the `title` may be Chinese."));
        }
        return slug;
    }

    private static int order(YamlMap yaml) {
        Optional<String> said = yaml.string("order");
        try {
            return said.map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            throw yaml.wrong("order", "must be a whole number", "Write `order: 1`; smaller numbers stand first.");
        }
    }
}
