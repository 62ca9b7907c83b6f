package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the head of a page says to programs: reference managers, harvesters, networks on which it is shared.
 *
 * @param fields its elements {@code <meta>}
 * @param links its elements {@code <link>}
 * @param data the same in JSON-LD
 */
public record PageMetadata(List<Field> fields, List<Relation> links, Optional<Data> data) {
    /** Of a page that says nothing of itself. */
    public static final PageMetadata NONE = new PageMetadata(List.of(), List.of(), Optional.empty());

    /** Of a page that says but where related ones stand. */
    public static PageMetadata of(List<Relation> links) {
        return new PageMetadata(List.of(), links, Optional.empty());
    }

    /**
     * A field: one element may say the same in two vocabularies.
     *
     * @param name its name, such as {@code dcterms.title}
     * @param property its name in RDFa, such as {@code og:title}
     * @param content its value
     */
    public record Field(Optional<String> name, Optional<String> property, String content) {}

    /**
     * The page in JSON-LD.
     *
     * @param json as it stands in a {@code script} element
     * @param hash what the Content Security Policy knows it by: browsers run no data, but checkers ask for it
     */
    public record Data(Html json, String hash) {}

    /**
     * A typed link.
     *
     * @param rel its type, such as {@code cite-as}
     * @param href where it leads
     * @param type the media type of what is there, where that is no page of the site
     */
    public record Relation(String rel, String href, Optional<String> type) {}
}
