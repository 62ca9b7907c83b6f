package org.lantai.model.edit;

import java.util.List;

/** Why an {@link Edit} was made as it was, where its rule alone does not tell. */
public sealed interface EditReason extends Reason {
    /** What needs no more words. */
    enum Fact implements EditReason {
        UTF8_AS_GBK("UTF-8 that was read as GBK"),
        UTF8_AS_LATIN("UTF-8 that was read as Latin-1"),
        GBK_AS_LATIN("GBK that was read as Latin-1"),
        GBK_AS_GB2312("GBK that was read as GB 2312"),
        WINDOWS_AS_LATIN("a byte of Windows-1252 that was read as Latin-1"),
        /** Of those that the edit restored. */
        SOME_LOST("some of its characters are lost"),
        LOST("characters were lost before the capture"),
        NOT_EXAMINED("so much of the page is damaged that this place was not examined"),
        NEIGHBOURS("by what stands beside it");

        private final String english;

        Fact(String english) {
            this.english = english;
        }

        @Override
        public String key() {
            return Reason.key("edit", this);
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** The word that a character stands in decides what becomes of it. */
    record ByWord(String word) implements EditReason {
        @Override
        public String key() {
            return "edit.by-word";
        }

        @Override
        public List<Object> facts() {
            return List.of(word);
        }

        @Override
        public String english() {
            return "by the word " + word;
        }
    }

    /** What the characters would have become alone. */
    record Otherwise(List<String> characters) implements EditReason {
        public Otherwise {
            characters = List.copyOf(characters);
        }

        @Override
        public String key() {
            return "edit.otherwise";
        }

        @Override
        public List<Object> facts() {
            return List.of(characters);
        }

        @Override
        public String english() {
            return "else " + String.join(", ", characters);
        }
    }

    /** A character is left over from Simplified text, told by the word it stands in. */
    record LeftOver(String word) implements EditReason {
        @Override
        public String key() {
            return "edit.left-over";
        }

        @Override
        public List<Object> facts() {
            return List.of(word);
        }

        @Override
        public String english() {
            return "left over from Simplified text in the word " + word;
        }
    }

    /** The words of the mainland in whose place a conversion puts this word of Taiwan. */
    record PutFor(List<String> words) implements EditReason {
        public PutFor {
            words = List.copyOf(words);
        }

        @Override
        public String key() {
            return "edit.put-for";
        }

        @Override
        public List<Object> facts() {
            return List.of(words);
        }

        @Override
        public String english() {
            return "conversion to Taiwan vocabulary puts this word for " + String.join(" or ", words);
        }
    }

    /** Other words that may have stood there. */
    record AlsoPossible(List<String> words) implements EditReason {
        public AlsoPossible {
            words = List.copyOf(words);
        }

        @Override
        public String key() {
            return "edit.also-possible";
        }

        @Override
        public List<Object> facts() {
            return List.of(words);
        }

        @Override
        public String english() {
            return "also possible: " + String.join(", ", words);
        }
    }

    /** Taiwan has another word for this one. */
    record CalledInTaiwan(String word) implements EditReason {
        @Override
        public String key() {
            return "edit.called-in-taiwan";
        }

        @Override
        public List<Object> facts() {
            return List.of(word);
        }

        @Override
        public String english() {
            return "Taiwan's word for " + word;
        }
    }

    /** Other captures of the article that have it so, by their places. */
    record ReadIn(List<String> captures) implements EditReason {
        public ReadIn {
            captures = List.copyOf(captures);
        }

        @Override
        public String key() {
            return "edit.read-in";
        }

        @Override
        public List<Object> facts() {
            return List.of(captures);
        }

        @Override
        public String english() {
            return "as in " + String.join(", ", captures);
        }
    }

    /** What the archivist says, which stands in every language as it was written. */
    record Words(String words) implements EditReason {
        /** As a list of reasons; empty when nothing was said. */
        public static List<EditReason> of(String words) {
            return words.isEmpty() ? List.of() : List.of(new Words(words));
        }

        @Override
        public String key() {
            return "edit.words";
        }

        @Override
        public List<Object> facts() {
            return List.of(words);
        }

        @Override
        public String english() {
            return words;
        }
    }
}
