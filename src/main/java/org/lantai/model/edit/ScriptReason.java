package org.lantai.model.edit;

import java.util.List;

/** What tells the script that a page is written in. */
public sealed interface ScriptReason extends Reason {
    /** What needs no more words. */
    enum Fact implements ScriptReason {
        NO_TEXT("no text"),
        NOTHING_TELLS("no character that tells Simplified from Traditional"),
        /** Written in Taiwan, and not converted to its words. */
        NAMES_TAIWAN("names places and offices of Taiwan, so its words are its own"),
        /** Written in Hong Kong. */
        NAMES_HONG_KONG("names places and offices of Hong Kong, so its words are its own");

        private final String english;

        Fact(String english) {
            this.english = english;
        }

        @Override
        public String key() {
            return Reason.key("script", this);
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** How many characters stand in one script only. */
    record Telling(int traditional, int simplified) implements ScriptReason {
        @Override
        public String key() {
            return "script.telling";
        }

        @Override
        public List<Object> facts() {
            return List.of(traditional, simplified);
        }

        @Override
        public String english() {
            return traditional + " characters only of Traditional, " + simplified + " only of Simplified Chinese";
        }
    }

    /** How many characters of those are written as in Hong Kong. */
    record HongKongForms(int count) implements ScriptReason {
        @Override
        public String key() {
            return "script.hong-kong-forms";
        }

        @Override
        public List<Object> facts() {
            return List.of(count);
        }

        @Override
        public String english() {
            return count + " in a form of Hong Kong";
        }
    }

    /** Words of Taiwan that a conversion has put there, some of them. */
    record TaiwanVocabulary(List<String> words) implements ScriptReason {
        public TaiwanVocabulary {
            words = List.copyOf(words);
        }

        @Override
        public String key() {
            return "script.taiwan-vocabulary";
        }

        @Override
        public List<Object> facts() {
            return List.of(words);
        }

        @Override
        public String english() {
            return "words of Taiwan put there by conversion: " + String.join(", ", words);
        }
    }

    /** How many kana stand beside Chinese characters. */
    record Kana(int kana, int han) implements ScriptReason {
        @Override
        public String key() {
            return "script.kana";
        }

        @Override
        public List<Object> facts() {
            return List.of(kana, han);
        }

        @Override
        public String english() {
            return kana + " kana beside " + han + " Chinese characters";
        }
    }

    /** How many hangul stand beside Chinese characters. */
    record Hangul(int hangul, int han) implements ScriptReason {
        @Override
        public String key() {
            return "script.hangul";
        }

        @Override
        public List<Object> facts() {
            return List.of(hangul, han);
        }

        @Override
        public String english() {
            return hangul + " hangul beside " + han + " Chinese characters";
        }
    }
}
