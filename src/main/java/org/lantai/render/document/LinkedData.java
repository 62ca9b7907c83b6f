package org.lantai.render.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.cite.CitedWork;
import org.lantai.cite.WorkKind;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.License;
import org.lantai.model.Sha256;
import org.lantai.render.page.Dates;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;
import org.lantai.render.view.PageMetadata.Data;
import org.lantai.text.ScriptText;

/** Writes a cited work as JSON-LD, in the vocabulary of <a href="https://schema.org">schema.org</a>. */
final class LinkedData {
    static final String VOCABULARY = "https://schema.org/";

    /** Names of so many Chinese characters and more, without a dot between them, are those of offices. */
    private static final int OFFICE = 5;

    private static final String NAME = "name";

    private final ArchiveConfig config;

    LinkedData(ArchiveConfig config) {
        this.config = config;
    }

    /** The type of what is cited. */
    static String type(WorkKind kind) {
        return switch (kind) {
            case NEWSPAPER_ARTICLE -> "NewsArticle";
            case WEB_PAGE -> "Article";
            case FORUM_POST -> "DiscussionForumPosting";
        };
    }

    /**
     * The work as it stands in a {@code script} element.
     *
     * @param modified the day since when it reads so, where it read otherwise before
     */
    Data of(CitedWork work, Optional<String> modified) {
        // Only texts hold the sign, and nothing else ends a script element or begins a comment in it.
        String json = Markup.printable(ScriptText.json(data(work, modified))).replace("<", "\\u003c");
        return new Data(new Html(json), "sha256-" + Sha256.base64(json));
    }

    private Map<String, Object> data(CitedWork work, Optional<String> modified) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", List.of(type(work.kind()), "ArchiveComponent"));
        work.permalink().ifPresent(url -> data.put("@id", url));
        data.put("headline", work.title());
        names(data, "author", work.authors().stream().map(LinkedData::author).toList());
        names(
                data,
                "editor",
                work.editors().stream().map(name -> named("Person", name)).toList());
        work.issued().ifPresent(date -> data.put("datePublished", Dates.zoned(date)));
        modified.ifPresent(day -> data.put("dateModified", day));
        work.version().ifPresent(number -> data.put("version", number));
        data.put("inLanguage", work.language());
        work.publication().ifPresent(name -> data.put("publisher", named("Organization", name)));
        work.number().ifPresent(number -> data.put("identifier", number));
        work.original().ifPresent(url -> data.put("isBasedOn", url));
        config.license().map(License::url).ifPresent(url -> data.put("license", url));
        data.put("isPartOf", collection(work));
        work.archivist().ifPresent(name -> data.put("holdingArchive", named("ArchiveOrganization", name)));
        return data;
    }

    private Map<String, Object> collection(CitedWork work) {
        Map<String, Object> collection = named("Collection", work.archive());
        config.baseUrl().ifPresent(url -> collection.put("@id", url));
        return collection;
    }

    private static void names(Map<String, Object> data, String property, List<Map<String, Object>> names) {
        if (!names.isEmpty()) {
            data.put(property, names);
        }
    }

    private static Map<String, Object> author(String name) {
        return named(isOffice(name) ? "Organization" : "Person", name);
    }

    private static boolean isOffice(String name) {
        return name.codePointCount(0, name.length()) >= OFFICE
                && name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put(NAME, name);
        return thing;
    }
}
