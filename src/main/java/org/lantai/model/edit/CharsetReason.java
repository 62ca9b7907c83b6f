package org.lantai.model.edit;

import java.util.List;

/** Why a capture was read in a charset. */
public sealed interface CharsetReason extends Reason {
    /** What needs no more words. */
    enum Fact implements CharsetReason {
        UNDECIDED("not decided"),
        ONLY_ASCII("only ASCII"),
        LOW_BYTE_FIRST("reads best as UTF-16, low byte first"),
        HIGH_BYTE_FIRST("reads best as UTF-16, high byte first");

        private final String english;

        Fact(String english) {
            this.english = english;
        }

        @Override
        public String key() {
            return Reason.key("charset", this);
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Who declares a charset. */
    enum Declarer {
        BYTE_ORDER_MARK("by a byte order mark"),
        HTTP_HEADER("in the HTTP header"),
        META("in a meta element"),
        XML("in the XML declaration");

        private final String english;

        Declarer(String english) {
            this.english = english;
        }
    }

    /**
     * The charset is declared.
     *
     * @param label as which; empty where a byte order mark declares it
     */
    record Declared(Declarer by, String label) implements CharsetReason {
        @Override
        public String key() {
            return Reason.key("charset.declared", by);
        }

        @Override
        public List<Object> facts() {
            return label.isEmpty() ? List.of() : List.of(label);
        }

        @Override
        public String english() {
            return "declared " + by.english + (label.isEmpty() ? "" : " as " + label);
        }
    }

    /** The bytes are valid UTF-8 but for so many places. */
    record ValidUtf8(int badPlaces) implements CharsetReason {
        @Override
        public String key() {
            return badPlaces == 0 ? "charset.valid-utf8" : "charset.valid-utf8-but";
        }

        @Override
        public List<Object> facts() {
            return badPlaces == 0 ? List.of() : List.of(badPlaces);
        }

        @Override
        public String english() {
            return switch (badPlaces) {
                case 0 -> "valid UTF-8 throughout";
                case 1 -> "valid UTF-8 but for 1 place";
                default -> "valid UTF-8 but for " + badPlaces + " places";
            };
        }
    }

    /** A byte order mark stands in front of bytes that are so. */
    record Marked(CharsetReason bytes) implements CharsetReason {
        @Override
        public String key() {
            return "charset.marked";
        }

        @Override
        public List<Object> facts() {
            return List.of(bytes);
        }

        @Override
        public String english() {
            return "byte order mark, " + bytes.english();
        }
    }

    /** Of all that were weighed, the text is the best Chinese in this one. */
    record ReadsBest(String charset) implements CharsetReason {
        @Override
        public String key() {
            return "charset.reads-best";
        }

        @Override
        public List<Object> facts() {
            return List.of(charset);
        }

        @Override
        public String english() {
            return "reads best as " + charset;
        }
    }

    /** The detector for other languages takes the bytes for that. */
    record Detected(String label) implements CharsetReason {
        @Override
        public String key() {
            return "charset.detected";
        }

        @Override
        public List<Object> facts() {
            return List.of(label);
        }

        @Override
        public String english() {
            return "detected in the bytes as " + label;
        }
    }

    /** A reading that is so much better than the declared one that this was not believed. */
    record Against(CharsetReason reading, CharsetReason declaration) implements CharsetReason {
        @Override
        public String key() {
            return "charset.against";
        }

        @Override
        public List<Object> facts() {
            return List.of(reading, declaration);
        }

        @Override
        public String english() {
            return reading.english() + ", against what is " + declaration.english();
        }
    }
}
