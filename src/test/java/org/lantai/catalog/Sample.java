package org.lantai.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Document;
import org.lantai.model.Hiding;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.Provenance;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.CharsetReason;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.text.UrlKey;

/**
 * An invented document of the county of Yunxi, of which a test states only what matters to it.
 *
 * @param captured when, in ISO 8601, or empty
 * @param date of publication, in ISO 8601, or empty
 * @param source empty for none
 */
public record Sample(
        String file,
        int record,
        Optional<String> url,
        String captured,
        String title,
        String date,
        String source,
        List<String> keywords,
        List<String> sidecarTags,
        boolean hide,
        List<String> paragraphs) {
    /** One for all: it reads the gazetteer and the tables of names when it is made. */
    private static final Summarizer SUMMARIZER = new Summarizer(Vocabulary.none());

    public static Sample of(String file) {
        return new Sample(
                file, 0, Optional.empty(), "", "", "", "", List.of(), List.of(), false, List.of("云溪县今年新修水渠。"));
    }

    public Sample record(int newRecord) {
        return new Sample(file, newRecord, url, captured, title, date, source, keywords, sidecarTags, hide, paragraphs);
    }

    public Sample url(String newUrl) {
        return new Sample(
                file,
                record,
                Optional.of(newUrl),
                captured,
                title,
                date,
                source,
                keywords,
                sidecarTags,
                hide,
                paragraphs);
    }

    public Sample captured(String newCaptured) {
        return new Sample(file, record, url, newCaptured, title, date, source, keywords, sidecarTags, hide, paragraphs);
    }

    public Sample title(String newTitle) {
        return new Sample(file, record, url, captured, newTitle, date, source, keywords, sidecarTags, hide, paragraphs);
    }

    public Sample date(String newDate) {
        return new Sample(file, record, url, captured, title, newDate, source, keywords, sidecarTags, hide, paragraphs);
    }

    public Sample source(String newSource) {
        return new Sample(file, record, url, captured, title, date, newSource, keywords, sidecarTags, hide, paragraphs);
    }

    public Sample keywords(String... newKeywords) {
        return new Sample(
                file, record, url, captured, title, date, source, List.of(newKeywords), sidecarTags, hide, paragraphs);
    }

    public Sample tags(String... newTags) {
        return new Sample(
                file, record, url, captured, title, date, source, keywords, List.of(newTags), hide, paragraphs);
    }

    public Sample hidden() {
        return new Sample(file, record, url, captured, title, date, source, keywords, sidecarTags, true, paragraphs);
    }

    public Sample text(String... newParagraphs) {
        return new Sample(
                file, record, url, captured, title, date, source, keywords, sidecarTags, hide, List.of(newParagraphs));
    }

    /** The digest is that of file and record: every sample has bytes of its own. */
    public String sha256() {
        return CapturedBytes.copyOf((file + "#" + record).getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    public Document document() {
        Origin origin = new Origin(new CapturePlace(file, record), url, PartialDate.parse(captured), sha256());
        Sidecar sidecar = Sidecar.NONE
                .with()
                .tags(sidecarTags)
                .hide(hide ? Hiding.YES : Hiding.NO)
                .build();
        Metadata metadata = Metadata.NONE
                .with()
                .title(Optional.of(title).filter(t -> !t.isEmpty()))
                .date(PartialDate.parse(date))
                .source(Optional.of(source).filter(s -> !s.isEmpty()))
                .keywords(keywords)
                .build();
        List<Block> blocks = paragraphs.stream().<Block>map(Block.Paragraph::of).toList();
        Provenance provenance = new Provenance(
                origin,
                PageFormat.HTML,
                new CharsetDecision("UTF-8", new CharsetReason.ValidUtf8(0), List.of()),
                sidecar);
        return new Document(
                new Article(provenance, PageKind.ARTICLE, metadata, blocks, false, List.of(), List.of(), List.of()),
                new ScriptFact(ScriptFound.SIMPLIFIED, List.of(), Script.HANS));
    }

    public Entry entry() {
        return SUMMARIZER.summarize(document());
    }

    public String key() {
        return url.flatMap(UrlKey::of).orElse("sha256:" + sha256());
    }
}
