package org.lantai.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language that the archivist reads, in which a new archive explains its files. */
public enum Tongue {
    SIMPLIFIED("zh-Hans", "archive.zh-Hans.yaml", "about.zh-Hans.md"),
    TRADITIONAL("zh-Hant", "archive.zh-Hant.yaml", "about.zh-Hant.md"),
    ENGLISH("en", "archive.en.yaml", "about.en.md");

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private final String tag;
    private final String settings;
    private final String about;

    Tongue(String tag, String settings, String about) {
        this.tag = tag;
        this.settings = settings;
        this.about = about;
    }

    /** That of a locale: Chinese where it is Chinese, in the characters of its region, else English. */
    public static Tongue of(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        boolean traditional = locale.getScript().isEmpty()
                ? TRADITIONAL_REGIONS.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
        return traditional ? TRADITIONAL : SIMPLIFIED;
    }

    /** The one of that tag. */
    public static Optional<Tongue> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The tags of all. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(tongue -> tongue.tag).toList();
    }

    /** The file that {@code archive.yaml} is made of. */
    String settings() {
        return settings;
    }

    /** The file that the page about the archive is made of. */
    String about() {
        return about;
    }
}
