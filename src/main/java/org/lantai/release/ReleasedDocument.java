package org.lantai.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Block;

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
    Optional<PublishedText> text(Version version, LaterText later) {
        List<Block> blocks = new ArrayList<>();
        for (String anchor : version.anchors()) {
            Optional<Block> block =
                    keptFor(anchor, version).map(TextJson::block).or(() -> later.block(anchor));
            if (block.isEmpty()) {
                return Optional.empty();
            }
            blocks.add(block.get());
        }
        PublishedText.Head head =
                keptFor(KeptBlock.HEAD, version).map(TextJson::head).orElse(later.head());
        return Optional.of(new PublishedText(head, blocks))
                .filter(text -> TextJson.digest(text).equals(version.digest()));
    }

    /** The same with all that its versions need beside a later text. */
    ReleasedDocument keeping(Map<Version, PublishedText> texts, LaterText later) {
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
    private ReleasedDocument keeping(Version version, PublishedText text, LaterText later) {
        List<KeptBlock> all = new ArrayList<>(kept);
        for (int i = 0; i < version.anchors().size(); i++) {
            String anchor = version.anchors().get(i);
            Optional<JsonNode> standing = later.block(anchor).map(TextJson::block);
            missing(anchor, version, TextJson.block(text.blocks().get(i)), standing)
                    .ifPresent(all::add);
        }
        Optional<JsonNode> head = Optional.of(TextJson.head(later.head()));
        missing(KeptBlock.HEAD, version, TextJson.head(text.head()), head).ifPresent(all::add);
        return new ReleasedDocument(versions, all);
    }

    /** What has to be kept; empty where it is, or the later text has it. */
    private Optional<KeptBlock> missing(String anchor, Version version, JsonNode content, Optional<JsonNode> standing) {
        return keptFor(anchor, version)
                        .or(() -> standing)
                        .filter(content::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new KeptBlock(anchor, version.number(), content));
    }

    ReleasedDocument with(Version version) {
        return new ReleasedDocument(
                Stream.concat(versions.stream(), Stream.of(version)).toList(), kept);
    }

    private Optional<JsonNode> keptFor(String anchor, Version version) {
        return kept.stream()
                .filter(block -> block.anchor().equals(anchor) && block.until() >= version.number())
                .min(Comparator.comparingInt(KeptBlock::until))
                .map(KeptBlock::content);
    }
}
