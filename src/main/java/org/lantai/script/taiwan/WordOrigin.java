package org.lantai.script.taiwan;

/** Where the words of a Traditional text come from. */
public enum WordOrigin {
    /** Written on the mainland; only its characters were converted. */
    CHARACTERS,
    /** Written on the mainland and converted to the words of Taiwan. */
    VOCABULARY,
    /** Written in Taiwan, so that its words are its own. */
    TAIWAN,
    /** Written in Hong Kong or Macau. */
    HONG_KONG
}
