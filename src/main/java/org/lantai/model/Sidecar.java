package org.lantai.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.lantai.model.edit.Correction;

/**
 * What the archivist says of a capture in {@code x.meta.yaml}. A value that is present overrides what cleaning found.
 *
 * @param title the headline
 * @param date the date of publication
 * @param source who published it
 * @param authors who wrote it; present and empty means that it has no author
 * @param tags further tags of the document
 * @param hide whether the document is left out of the site, and whether its headline is, too
 * @param corrections replacements to be made in the cleaned text, in this order
 * @param note a remark in Markdown, shown above the article
 * @param kind what the capture is, where cleaning finds it to be something else
 * @param claims which other captures are the same article, which are versions of it and which are neither, whatever their
 *     texts say
 * @param id the document that the capture is of, whatever its address
 * @param formerUrls addresses under which the archive knew the capture before
 */
@RecordBuilder
public record Sidecar(
        Optional<String> title,
        Optional<PartialDate> date,
        Optional<String> source,
        Optional<List<String>> authors,
        List<String> tags,
        Hiding hide,
        List<Correction> corrections,
        Optional<String> note,
        Optional<PageKind> kind,
        List<Claim> claims,
        Optional<DocumentId> id,
        List<String> formerUrls)
        implements SidecarBuilder.With {
    /** What a capture without a sidecar has. */
    public static final Sidecar NONE = new Sidecar(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Hiding.NO,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    /** Values lose their control characters, which YAML writes as escapes. */
    public Sidecar {
        title = title.map(Controls::without);
        source = source.map(Controls::without);
        authors = authors.map(names -> names.stream().map(Controls::without).toList());
        tags = tags.stream().map(Controls::without).toList();
        note = note.map(Controls::without);
        corrections = List.copyOf(corrections);
        claims = List.copyOf(claims);
        formerUrls = List.copyOf(formerUrls);
    }

    /**
     * What is said of another capture.
     *
     * @param kind what it is to this one
     * @param target the other capture: its file below {@code content/captures/}, its address, or the id of its document
     * @param confirmed whether it holds even where the texts have little in common
     * @param file the sidecar that says so
     * @param line the line on which it says so, from 1
     */
    public record Claim(Kind kind, String target, boolean confirmed, String file, int line) {
        /** What a capture is said to be. */
        public enum Kind {
            /** Of the same article. */
            SAME,
            /** Of an earlier or later version of the text, which is an article of its own. */
            VERSION,
            /** Of another article. */
            OTHER
        }

        /** The key that it stands under in the sidecar. */
        public String key() {
            return kind == Kind.OTHER ? "notSameAs" : "sameAs";
        }

        /** Whether it says that the two are two articles. */
        public boolean parts() {
            return kind != Kind.SAME;
        }
    }
}
