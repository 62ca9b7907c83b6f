package org.lantai.history;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an address has told its first readers.
 *
 * @param path the address
 * @param signs whose text stood there
 * @param heading its heading
 * @param blocks the text word by word
 * @param digest of its bytes
 * @param anchors the anchors that stood there, ever, each with the signs of the block that bore it first
 * @param released those of them that a release has promised
 */
record Promise(
        String path,
        Set<String> signs,
        String heading,
        List<String> blocks,
        String digest,
        SortedMap<String, Set<String>> anchors,
        Set<String> released) {

    static Promise of(String path, Seen seen) {
        Set<String> signs = PathKind.of(path) == PathKind.OF_DOCUMENT ? seen.signsAnywhere() : seen.signs();
        return new Promise(path, signs, seen.heading(), seen.blocks(), seen.digest(), seen.anchors(), Set.of());
    }

    PathKind kind() {
        return PathKind.of(path);
    }

    /** The articles that stood there. */
    Set<Piece> pieces() {
        return signs.stream().flatMap(sign -> Piece.of(sign).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** With what else of the same articles stands there now. */
    Promise and(Seen seen) {
        Set<String> more = new TreeSet<>(signs);
        Set<Piece> own = pieces();
        seen.signs().stream()
                .filter(sign ->
                        own.isEmpty() || Piece.of(sign).filter(own::contains).isPresent())
                .forEach(more::add);
        SortedMap<String, Set<String>> all = new TreeMap<>(seen.anchors());
        all.putAll(anchors);
        return new Promise(path, more, heading, blocks, digest, all, released);
    }

    /** Without what the archivist has parted from it: it means what it shows now. */
    Promise anew(Seen seen) {
        return new Promise(path, seen.signs(), heading, blocks, digest, anchors, released);
    }

    /** What stands there now is promised from now on. */
    Promise release(Seen seen) {
        Set<String> all = new TreeSet<>(released);
        all.addAll(seen.anchors().keySet());
        return new Promise(path, signs, heading, blocks, digest, anchors, all);
    }
}
