package org.lantai.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.disk.WholeFile;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar;
import org.lantai.model.Sidecar.Claim;
import org.lantai.model.Sidecar.Claim.Kind;
import org.lantai.model.edit.Correction;
import org.lantai.source.format.CaptureTime;
import org.lantai.source.format.SidecarFile;
import org.lantai.source.format.WebAddress;

/** Reads what the archivist wrote beside a capture. */
final class SidecarReader {
    private static final List<String> KEYS = List.of(
            "url",
            "captured",
            "title",
            "date",
            "source",
            "authors",
            "tags",
            "hide",
            "corrections",
            "note",
            "kind",
            "sameAs",
            "notSameAs",
            "id",
            "formerUrl");
    /** What can be said of all captures in a WARC or JSON Lines file at once. */
    private static final List<String> SHARED_KEYS = List.of("captured", "source", "authors", "tags", "hide", "note");

    /** What one document can bear: for each the whole text is searched, or pages are made. */
    static final int MOST_TAGS = 200;

    static final int LONGEST_TAG = 2000;
    static final int MOST_CORRECTIONS = 1000;

    private static final String CONFIRMED = "!";
    /** What a claim is about; a claim that says nothing else of it is written as this alone. */
    private static final String TARGET = "target";

    private static final String AS_VERSION = "`sameAs: {target: FILE, as: version}`.";
    private static final String COMPLETELY = "completely";
    private static final List<String> CORRECTION_KEYS = List.of("find", "replace", "why");
    private static final String DATE_ADVICE = "Write it like 2023, 2023-07, 2023-07-21 or 2023-07-21 09:30.";
    private static final Pattern HIDDEN = Pattern.compile("(?m)^hide:[ \\t]*['\"]?(true|completely)\\b");

    /**
     * The sidecar beside a capture, or {@link SidecarFile#NONE}. One with a mistake counts as none, with the mistake
     * among its problems; only {@code hide} is still obeyed, since a slip in another line must not publish a page.
     *
     * @param capture the capture
     * @param name its name as the user knows it, from which the sidecar's is made
     */
    SidecarFile beside(Path capture, String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        for (String candidate : SidecarNames.of(FileNames.of(capture))) {
            Path file = FileNames.sibling(capture, candidate);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return read(file, folder + candidate, CaptureType.of(name).holdsMany() ? SHARED_KEYS : KEYS);
            }
        }
        return SidecarFile.NONE;
    }

    private static SidecarFile read(Path file, String name, List<String> keys) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return unusable(
                    file,
                    Problem.error(
                            ProblemKind.SIDECAR_LINK,
                            name,
                            "The sidecar is a link or a folder.",
                            "Put the file itself here."));
        }
        try {
            YamlMap yaml = YamlFile.read(file, name);
            refuseLoneAs(yaml);
            yaml.allowOnly(keys);
            return of(yaml, name);
        } catch (ProblemException e) {
            return unusable(file, e.problem());
        }
    }

    private static SidecarFile of(YamlMap yaml, String name) {
        Sidecar sidecar = new Sidecar(
                text(yaml, "title"),
                text(yaml, "date").map(date -> date(yaml, "date", date, PartialDate::parse)),
                text(yaml, "source"),
                yaml.strings("authors"),
                tags(yaml),
                hiding(yaml),
                corrections(yaml).stream().map(SidecarReader::correction).toList(),
                text(yaml, "note"),
                text(yaml, "kind").map(kind -> kind(yaml, kind)),
                claims(yaml, name),
                text(yaml, "id").map(id -> id(yaml, id)),
                yaml.strings("formerUrl").orElse(List.of()).stream()
                        .map(url -> url(yaml, "formerUrl", url))
                        .toList());
        return new SidecarFile(
                sidecar,
                text(yaml, "url").map(url -> url(yaml, "url", url)),
                text(yaml, "captured").map(time -> date(yaml, "captured", time, CaptureTime::parse)),
                List.of());
    }

    /** Each has pages of its own, and a longer one than any word could not be sought in texts. */
    private static List<String> tags(YamlMap yaml) {
        List<String> tags = yaml.strings("tags").orElse(List.of());
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw yaml.wrong(
                    "tags",
                    "has more than " + MOST_TAGS + " tags, or one of more than " + LONGEST_TAG + " characters",
                    "Keep those that a reader would look for.");
        }
        return tags;
    }

    private static List<YamlMap> corrections(YamlMap yaml) {
        List<YamlMap> corrections = yaml.maps("corrections");
        if (corrections.size() > MOST_CORRECTIONS) {
            throw yaml.wrong(
                    "corrections",
                    "has more than " + MOST_CORRECTIONS + " entries",
                    "Where a page needs so many, capture another copy of it.");
        }
        return corrections;
    }

    private static List<Claim> claims(YamlMap yaml, String name) {
        List<Claim> claims = new ArrayList<>();
        yaml.maps("sameAs", TARGET).forEach(said -> claims.add(named(sameAs(said, name), yaml)));
        yaml.strings("notSameAs").orElse(List.of()).stream()
                .map(target -> new Claim(Kind.OTHER, target, false, name, yaml.lineOf("notSameAs")))
                .forEach(claim -> claims.add(named(claim, yaml)));
        return claims;
    }

    private static Claim named(Claim claim, YamlMap yaml) {
        if (claim.target().isEmpty()) {
            throw yaml.wrong(
                    claim.key(), "names no capture", "Write the file, the address or the id of the other capture.");
        }
        return claim;
    }

    /** Which of several captures it is about would be a guess. */
    private static void refuseLoneAs(YamlMap yaml) {
        if (yaml.has("as")) {
            throw yaml.wrong("as", "does not say of what", "Write both in one: " + AS_VERSION);
        }
    }

    /** A `!` behind what is the same says that it is so however little the texts have in common. */
    private static Claim sameAs(YamlMap said, String name) {
        said.allowOnly(List.of(TARGET, "as"));
        Kind kind = text(said, "as").map(as -> kindOfClaim(said, as)).orElse(Kind.SAME);
        String target = said.string(TARGET).orElseThrow(() -> said.missing(TARGET, "Write it so: " + AS_VERSION));
        boolean confirmed = target.endsWith(CONFIRMED);
        String other = confirmed
                ? target.substring(0, target.length() - CONFIRMED.length()).strip()
                : target;
        return new Claim(kind, other, confirmed && kind == Kind.SAME, name, said.lineOf(TARGET));
    }

    private static Kind kindOfClaim(YamlMap said, String as) {
        if (!as.equals("version")) {
            throw said.wrong(
                    "as",
                    "is `" + as + "`, which a capture cannot be",
                    "Write `as: version`, or leave it out where the two are one article.");
        }
        return Kind.VERSION;
    }

    private static Hiding hiding(YamlMap yaml) {
        boolean completely = text(yaml, "hide")
                .filter(said -> said.equalsIgnoreCase(COMPLETELY))
                .isPresent();
        if (completely) {
            return Hiding.COMPLETELY;
        }
        try {
            return yaml.bool("hide").orElse(false) ? Hiding.YES : Hiding.NO;
        } catch (ProblemException e) {
            throw yaml.wrong(
                    "hide",
                    "must be true, false or completely",
                    "Write `hide: true`, or `hide: completely`" + " where not even its headline may be read.");
        }
    }

    private static DocumentId id(YamlMap yaml, String written) {
        return DocumentId.parse(written)
                .orElseThrow(() -> yaml.wrong(
                        "id",
                        "is `" + written + "`, which is no id: a character is wrong, missing or out of place",
                        "Copy it from the address of the document: it stands behind `/d/`."));
    }

    private static Correction correction(YamlMap yaml) {
        yaml.allowOnly(CORRECTION_KEYS);
        String find = text(yaml, "find")
                .orElseThrow(() -> yaml.missing("find", "Add a line `find: …` with the text to replace."));
        String replace = yaml.string("replace")
                .orElseThrow(() -> yaml.missing("replace", "Add a line `replace: …`; `replace: \"\"` deletes."));
        return new Correction(find, replace, yaml.string("why").orElse(""));
    }

    private static PageKind kind(YamlMap yaml, String written) {
        return Stream.of(PageKind.values())
                .filter(kind ->
                        kind != PageKind.THREAD && written.equals(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> yaml.wrong(
                        "kind",
                        "is `" + written + "`, which is no kind of page",
                        "Write article, list, error or redirect."));
    }

    private static Optional<String> text(YamlMap yaml, String key) {
        return yaml.string(key).filter(text -> !text.isEmpty());
    }

    private static PartialDate date(
            YamlMap yaml, String key, String written, Function<String, Optional<PartialDate>> reader) {
        return reader.apply(written)
                .orElseThrow(() -> yaml.wrong(key, "is `" + written + "`, which is no date", DATE_ADVICE));
    }

    private static String url(YamlMap yaml, String key, String written) {
        return WebAddress.of(written)
                .orElseThrow(() -> yaml.wrong(
                        key, "is no address of a web page", "Write it whole, as in `https://example.org/a.html`."));
    }

    private static SidecarFile unusable(Path file, Problem problem) {
        Sidecar sidecar = Sidecar.NONE.withHide(hiding(file));
        return new SidecarFile(sidecar, Optional.empty(), Optional.empty(), List.of(problem));
    }

    private static Hiding hiding(Path file) {
        try {
            byte[] bytes = Files.isRegularFile(file) ? WholeFile.bytes(file, WholeFile.BY_HAND) : new byte[0];
            Matcher hidden = HIDDEN.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return !hidden.find() ? Hiding.NO : hidden.group(1).equals(COMPLETELY) ? Hiding.COMPLETELY : Hiding.YES;
        } catch (IOException e) {
            return Hiding.NO;
        }
    }
}
