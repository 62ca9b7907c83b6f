package org.lantai.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page says of itself.
 *
 * @param title the headline, without the name of the site
 * @param originalTitle the headline under which it first appeared (原标题), where the page gives one
 * @param subtitle the line below or above the headline
 * @param date when it was published, as precise as the page says
 * @param source who published it (来源)
 * @param authors who wrote, reported or photographed it, in the order printed
 * @param editors who edited it (编辑、责任编辑)
 * @param keywords the page's own keywords
 * @param url the canonical address the page gives of itself
 * @param official what offices say of their documents, its number above all
 * @param paperPage where in a printed paper it stood
 * @param credits who had which part in it, and where it was reported from
 * @param parts where the article goes over several pages, their addresses as far as this page links them, its own
 *     included, by the numbers in these addresses; else empty
 * @param rest the address at which the page says that the whole of its text stands, or the rest of it (阅读全文)
 * @param foundIn for each of these that was found, by its name here, where: {@code printed}, {@code meta},
 *     {@code json-ld}, {@code sidecar}, {@code title element}, {@code address}; those of the credits, of an office and
 *     of a paper by their names there, agency and place together as {@code dateline}
 */
@RecordBuilder
public record Metadata(
        Optional<String> title,
        Optional<String> originalTitle,
        Optional<String> subtitle,
        Optional<PartialDate> date,
        Optional<String> source,
        List<String> authors,
        List<String> editors,
        List<String> keywords,
        Optional<String> url,
        Official official,
        PaperPage paperPage,
        Credits credits,
        SortedMap<Integer, String> parts,
        Optional<String> rest,
        SortedMap<String, String> foundIn)
        implements MetadataBuilder.With {
    /** Metadata of a page that says nothing of itself. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Official.NONE,
            PaperPage.NONE,
            Credits.NONE,
            Collections.emptySortedMap(),
            Optional.empty(),
            Collections.emptySortedMap());

    /** Values lose their control characters: a page may write them as escapes of JSON, which repair does not read. */
    public Metadata {
        title = title.map(Controls::without);
        originalTitle = originalTitle.map(Controls::without);
        subtitle = subtitle.map(Controls::without);
        source = source.map(Controls::without);
        authors = authors.stream().map(Controls::without).toList();
        editors = editors.stream().map(Controls::without).toList();
        keywords = keywords.stream().map(Controls::without).toList();
        url = url.map(Controls::without);
        parts = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, String>) parts));
        foundIn = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) foundIn));
    }
}
