package org.lantai.script.taiwan;

/** What kind of writing a text is: 資料 is 数据 among programmers, mostly so in the news, and stays 资料 in a statute. */
enum Genre {
    GENERAL,
    TECHNICAL,
    LEGAL
}
