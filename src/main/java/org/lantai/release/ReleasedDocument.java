package org.lantai.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Block;
import org.lantai.text.Anchors;

/**
 * What was released of one document.
 *
 * @param versions in their order, from 1
 * @param kept the blocks that a later text did not have
 */
record ReleasedDocument(List<Version> versions, List<KeptBlock> kept) {
    static final ReleasedDocument NONE = new ReleasedDocument(List.of(), List.of());

    ReleasedDocument {
        versions = List.copyOf(versions);
        kept = List.copyOf(kept);
    }

    Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /**
     * The text of a version, made of what is kept and of a later text.
     *
     * @return empty where these do not give the text that was released, by its digest
     */
    Optional<PublishedText> text(Version version, PublishedText later) {
        Map<String, Block> standing = byAnchor(later);
        List<Block> blocks = new ArrayList<>();
        for (String anchor : version.anchors()) {
            Optional<Block> block = keptFor(anchor, version.number())
                    .map(TextJson::block)
                    .or(() -> Optional.ofNullable(standing.get(anchor)));
            if (block.isEmpty()) {
                return Optional.empty();
            }
            blocks.add(block.get());
        }
        PublishedText.Head head =
                keptFor(KeptBlock.HEAD, version.number()).map(TextJson::head).orElse(later.head());
        return Optional.of(new PublishedText(head, blocks))
                .filter(text -> TextJson.digest(text).equals(version.digest()));
    }

    /** The same with all that its versions need beside a later text. */
    ReleasedDocument keeping(Map<Version, PublishedText> texts, PublishedText later) {
        ReleasedDocument fuller = this;
        for (int i = versions.size() - 1; i >= 0; i--) {
            Version version = versions.get(i);
            PublishedText text = texts.get(version);
            if (text != null) {
                fuller = fuller.keeping(version, text, later);
            }
        }
        return fuller;
    }

    /** From the newest to the oldest: a block that several versions have is kept once, up to the newest of them. */
    private ReleasedDocument keeping(Version version, PublishedText text, PublishedText later) {
        Map<String, Block> standing = byAnchor(later);
        List<KeptBlock> added = new ArrayList<>();
        for (int i = 0; i < version.anchors().size(); i++) {
            String anchor = version.anchors().get(i);
            JsonNode content = TextJson.block(text.blocks().get(i));
            JsonNode found = keptFor(anchor, version.number()).orElseGet(() -> json(standing.get(anchor)));
            if (!content.equals(found)) {
                added.add(new KeptBlock(anchor, version.number(), content));
            }
        }
        JsonNode head = TextJson.head(text.head());
        if (!head.equals(keptFor(KeptBlock.HEAD, version.number()).orElseGet(() -> TextJson.head(later.head())))) {
            added.add(new KeptBlock(KeptBlock.HEAD, version.number(), head));
        }
        return new ReleasedDocument(
                versions, Stream.concat(kept.stream(), added.stream()).toList());
    }

    ReleasedDocument with(Version version) {
        return new ReleasedDocument(
                Stream.concat(versions.stream(), Stream.of(version)).toList(), kept);
    }

    private Optional<JsonNode> keptFor(String anchor, int version) {
        return kept.stream()
                .filter(block -> block.anchor().equals(anchor) && block.until() >= version)
                .min(Comparator.comparingInt(KeptBlock::until))
                .map(KeptBlock::content);
    }

    private static JsonNode json(@Nullable Block block) {
        return block == null ? MissingNode.getInstance() : TextJson.block(block);
    }

    /** Blocks by the ids that their own text gives them. */
    private static Map<String, Block> byAnchor(PublishedText text) {
        List<String> anchors = Anchors.anchors(text.blocks());
        Map<String, Block> blocks = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            blocks.put(anchors.get(i), text.blocks().get(i));
        }
        return blocks;
    }
}
