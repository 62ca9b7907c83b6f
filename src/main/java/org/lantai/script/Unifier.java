package org.lantai.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Credits;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Official;
import org.lantai.model.PaperPage;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.punctuation.PunctuationUnifier;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.taiwan.ConvertedVocabulary;
import org.lantai.text.BlockRewriter;
import org.lantai.text.NoProse;

/**
 * Makes an article a document: all its text in one script, headline and metadata included. What the plain mapping of
 * characters does is recorded as one fact of the document, every other choice as an edit. Japanese and Korean pages and
 * blocks stay as they are, and so do addresses.
 */
public final class Unifier {
    private final Script target;
    private final TextConverter converter;
    private final boolean unifiesPunctuation;
    private final ScriptDetector detector = new ScriptDetector();

    /** Keeps the words of texts that were written in Taiwan or Hong Kong, and knows no words of the archivist. */
    public Unifier(Script target) {
        this(ScriptSettings.to(target));
    }

    public Unifier(ScriptSettings settings) {
        this.target = settings.target();
        this.converter = new TextConverter(settings);
        this.unifiesPunctuation = settings.unifyPunctuation();
    }

    /** The article in the script of the archive. */
    public Document unify(Article article) {
        String text = article.metadata().title().orElse("") + "\n" + Block.text(article.blocks());
        ScriptEvidence evidence = detector.detect(text);
        ScriptFact fact = new ScriptFact(evidence.found(), evidence.why(), target);
        if (evidence.found() == ScriptFound.JAPANESE || evidence.found() == ScriptFound.KOREAN) {
            return new Document(article, fact);
        }
        return new Document(new Page(text, evidence.found()).unify(article), fact);
    }

    /** One page on its way: what is known of all its text, and the edits made so far. */
    private final class Page {
        private final ScriptFound found;
        private final Optional<ConvertedVocabulary> vocabulary;
        private final PunctuationUnifier punctuation;
        private final List<Edit> edits = new ArrayList<>();

        Page(String text, ScriptFound found) {
            this.found = found;
            this.vocabulary = target.isSimplified() && found != ScriptFound.SIMPLIFIED && found != ScriptFound.NONE
                    ? converter.vocabulary(text)
                    : Optional.empty();
            this.punctuation = PunctuationUnifier.of(text);
        }

        Article unify(Article article) {
            edits.addAll(article.edits());
            Metadata metadata = metadata(article.metadata());
            List<Block> blocks = new ArrayList<>(article.blocks().size());
            for (Block block : article.blocks()) {
                int index = blocks.size();
                BlockRewriter rewriter = BlockRewriter.ofProse((text, offset) -> prose(
                                text, start -> end -> Place.inBlock(index, offset + start, offset + end))
                        .rewriting());
                blocks.add(rewriter.rewrite(block));
            }
            return article.with().metadata(metadata).blocks(blocks).edits(edits).build();
        }

        private Metadata metadata(Metadata old) {
            return old.with()
                    .title(old.title()
                            .map(text -> prose(text, start -> end -> Place.inTitle(start, end))
                                    .text()))
                    .originalTitle(old.originalTitle().map(this::value))
                    .subtitle(old.subtitle().map(this::value))
                    .source(old.source().map(this::value))
                    .authors(values(old.authors()))
                    .editors(values(old.editors()))
                    .keywords(values(old.keywords()))
                    .official(official(old.official()))
                    .paperPage(new PaperPage(
                            old.paperPage().number(), old.paperPage().section().map(this::value)))
                    .credits(credits(old.credits()))
                    .build();
        }

        private Official official(Official old) {
            return new Official(
                    old.documentNumber().map(this::value),
                    old.indexNumber(),
                    old.validity().map(this::value));
        }

        private Credits credits(Credits old) {
            return new Credits(
                    values(old.reporters()),
                    values(old.photographers()),
                    old.agency().map(this::value),
                    old.place().map(this::value));
        }

        private List<String> values(List<String> old) {
            return old.stream().map(this::value).toList();
        }

        private String value(String old) {
            return noted(converter.convert(old, found, vocabulary), old, start -> end -> Place.inMetadata())
                    .text();
        }

        private Converted prose(String text, IntFunction<IntFunction<Place>> places) {
            Converted converted = converter.convert(text, found, vocabulary);
            boolean marks = unifiesPunctuation && !ScriptCount.of(text).isJapanese();
            return noted(marks ? converted.then(marks(converted.text())) : converted, text, places);
        }

        private List<Choice> marks(String text) {
            return punctuation.choose(NoProse.masked(text));
        }

        private Converted noted(Converted converted, String text, IntFunction<IntFunction<Place>> places) {
            for (Choice choice : converted.choices()) {
                Place place = places.apply(choice.start()).apply(choice.end());
                edits.add(choice.edit(text, place));
            }
            return converted;
        }
    }
}
