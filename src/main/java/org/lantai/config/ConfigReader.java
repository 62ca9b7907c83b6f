package org.lantai.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.disk.ArchiveFolder;
import org.lantai.model.ExportField;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.text.HostName;
import org.lantai.text.ShellWord;

/** Reads {@code content/archive.yaml}. */
public final class ConfigReader {
    /** The name of the file as the user knows it. */
    public static final String FILE = "content/archive.yaml";

    private static final String ATTACHMENTS = "attachments";
    private static final String LIMIT = "attachmentLimit";
    private static final Pattern MEGABYTES = Pattern.compile("(?i)(\\d{1,5})\\s*MB");
    private static final String FIELDS = "fields";
    private static final String DOMAIN = "domain";
    private static final String FORMER = "formerBaseUrls";

    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "baseUrl",
            FORMER,
            "script",
            "alternate",
            "vocabulary",
            "punctuation",
            "language",
            "theme",
            "publisher",
            "license",
            "captures",
            ATTACHMENTS,
            LIMIT,
            FIELDS,
            DOMAIN);

    private static final String ALTERNATE = "alternate";
    private static final String SCRIPTS = "zh-Hans, zh-Hant, zh-TW or zh-HK";

    private ConfigReader() {}

    /**
     * Reads the settings of an archive.
     *
     * @param archive the archive's folder, which holds {@code content/}
     * @throws ProblemException when the file is missing, is no YAML, or holds an unknown key or an unfit value
     */
    public static ArchiveConfig read(Path archive) {
        Path file = archive.resolve(FILE);
        return ArchiveFolder.of(archive, "content")
                .find(file, FILE)
                .map(found -> of(YamlFile.read(found, FILE)))
                .orElseThrow(() -> missing(archive));
    }

    private static ProblemException missing(Path archive) {
        return new ProblemException(Problem.error(
                ProblemKind.CONFIG_MISSING,
                archive.resolve(FILE).toString(),
                "There is no archive here: the file is missing.",
                "`lantai init" + ShellWord.argument(archive)
                        + "` begins one in this folder, and leaves what is there as it"
                        + " is. (One line, `title: …`, would do.) If the archive is elsewhere, name its folder:"
                        + " `lantai build DIR`."));
    }

    private static ArchiveConfig of(YamlMap yaml) {
        yaml.allowOnly(KEYS);
        Script script =
                yaml.string("script").map(tag -> known(yaml, "script", tag)).orElse(Script.HANS);
        return new ArchiveConfig(
                yaml.string("title")
                        .filter(t -> !t.isEmpty())
                        .orElseThrow(() -> yaml.missing("title", "Add a line `title: …`, the archive's name.")),
                yaml.string("description").orElse(""),
                yaml.string("baseUrl").map(url -> checkedUrl(yaml, "baseUrl", url)),
                yaml.strings(FORMER).orElse(List.of()).stream()
                        .map(url -> checkedUrl(yaml, FORMER, url))
                        .toList(),
                script,
                alternates(yaml, script),
                unifies(yaml, "vocabulary", "keep"),
                unifies(yaml, "punctuation", "unify"),
                yaml.string("theme").orElse("lantai"),
                yaml.string("publisher").orElse(""),
                captures(yaml),
                attachments(yaml),
                fields(yaml),
                yaml.string("language").map(tag -> checkedLanguage(yaml, tag)),
                yaml.string("license").map(said -> license(yaml, said)),
                yaml.string(DOMAIN).map(host -> checkedDomain(yaml, host)));
    }

    /** Whether there is such an interface, the theme knows. */
    private static String checkedLanguage(YamlMap yaml, String tag) {
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            throw yaml.wrong("language", "is no language tag", "Write `zh-Hans`, `zh-Hant`, `en`, or leave it out.");
        }
        return tag;
    }

    private static String checkedUrl(YamlMap yaml, String key, String url) {
        if (!url.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw yaml.wrong(key, "must be an address", "Write it whole, as in `https://example.org/archive/`.");
        }
        return url.endsWith("/") ? url : url + "/";
    }

    private static String checkedDomain(YamlMap yaml, String host) {
        boolean stands = yaml.string("baseUrl").flatMap(HostName::of).equals(HostName.of("http://" + host + "/"));
        if (!host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") || !stands) {
            throw yaml.wrong(
                    DOMAIN,
                    "must be the host name in `baseUrl`, in lower case",
                    "Write both, as in `baseUrl: https://archive.example.org/` and `domain: archive.example.org`.");
        }
        return host;
    }

    private static Script known(YamlMap yaml, String key, String tag) {
        return Script.ofTag(tag)
                .orElseThrow(() -> yaml.wrong(key, "names `" + tag + "`, which is not known", "Use " + SCRIPTS + "."));
    }

    private static List<Script> alternates(YamlMap yaml, Script primary) {
        List<Script> alternates = new ArrayList<>();
        for (String tag : yaml.strings(ALTERNATE).orElse(List.of())) {
            Script script = known(yaml, ALTERNATE, tag);
            if (script == primary) {
                throw yaml.wrong(
                        ALTERNATE,
                        "names `" + script.tag() + "`, in which the archive stands already",
                        "Name the other scripts it shall be readable in, or change `script`.");
            }
            if (alternates.contains(script)) {
                throw yaml.wrong(ALTERNATE, "names `" + script.tag() + "` twice", "Name each script once.");
            }
            alternates.add(script);
        }
        return alternates;
    }

    private static boolean unifies(YamlMap yaml, String key, String unsaid) {
        String said = yaml.string(key).orElse(unsaid);
        if (!said.equals("keep") && !said.equals("unify")) {
            throw yaml.wrong(key, "is `" + said + "`, which is not known", "Use `keep` or `unify`.");
        }
        return said.equals("unify");
    }

    private static License license(YamlMap yaml, String said) {
        return License.of(said).orElseThrow(() -> {
            String meant = NearestKey.of(said, License.names()).orElse("CC-BY-4.0");
            return yaml.wrong(
                    "license",
                    "names `" + said + "`, which is not known",
                    "Did you mean `" + meant + "`? Any other licence is named by the address that states it.");
        });
    }

    private static SortedMap<ExportField, List<String>> fields(YamlMap yaml) {
        SortedMap<ExportField, List<String>> fields = new TreeMap<>();
        yaml.map(FIELDS).ifPresent(said -> {
            said.allowOnly(Stream.of(ExportField.values()).map(ExportField::key).toList());
            for (ExportField field : ExportField.values()) {
                said.strings(field.key()).ifPresent(names -> fields.put(field, names));
            }
        });
        return fields;
    }

    private static AttachmentRule attachments(YamlMap yaml) {
        String said = yaml.string(ATTACHMENTS).orElse("keep");
        if (!said.equals("keep") && !said.equals("list")) {
            throw yaml.wrong(ATTACHMENTS, "is `" + said + "`, which is not known", "Use `keep` or `list`.");
        }
        return new AttachmentRule(
                said.equals("keep"),
                yaml.string(LIMIT).map(size -> bytes(yaml, size)).orElse(AttachmentRule.USUAL.limit()));
    }

    private static long bytes(YamlMap yaml, String size) {
        Matcher megabytes = MEGABYTES.matcher(size);
        if (!megabytes.matches()) {
            throw yaml.wrong(LIMIT, "is `" + size + "`, which is no size", "Write it as in `50 MB`.");
        }
        return Long.parseLong(megabytes.group(1)) * 1_000_000;
    }

    private static CapturePolicy captures(YamlMap yaml) {
        Optional<String> said = yaml.string("captures");
        if (said.isEmpty()) {
            return CapturePolicy.PUBLISH;
        }
        try {
            return CapturePolicy.valueOf(said.get().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw yaml.wrong("captures", "is `" + said.get() + "`, which is not known", "Use `publish` or `withhold`.");
        }
    }
}
