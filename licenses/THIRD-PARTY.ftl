<#-- What the build writes as target/licenses/THIRD-PARTY.md; THIRD-PARTY.md is a copy of it. -->
# What others wrote

The jar holds, beside Lantai itself, the libraries below. Each stands under a licence that a work under Apache-2.0 may
carry; `pom.xml` lists those licences, and a build with any other fails. This file, `NOTICE` and the texts of the licences
are in the jar below `META-INF/`.

| library | version | licence | text |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
<#assign names = entry.getValue()>
| ${library.groupId}:${library.artifactId} | ${library.version} | ${names?join(" or ")} | <#if names?seq_contains("Apache-2.0")>LICENSE<#else>licenses/${library.groupId}.txt</#if> |
</#list>

What they hold of others in turn:

- jackson-core: FastDoubleParser and Schubfach, under MIT, and parts of `fast_float` (MIT, or Apache-2.0 or BSL-1.0) and
  `bigint` (BSD-2-Clause), as `FastDoubleParser-LICENSE`, `FastDoubleParser-ThirdParty-LICENSE` and `Schubfach-LICENSE` say.
- hanlp: Darts for Java, offered under LGPL-2.1 or BSD-3-Clause, and taken under BSD-3-Clause (`licenses/darts-java.txt`);
  MDAG of Kevin Lawson and the YaraParser of Yahoo, under Apache-2.0.
- icu4j: word lists and data of others, under the terms that stand with them in `licenses/com.ibm.icu.txt`. What that file
  marks “only for ICU4C”, the GPL for the scripts of its build among it, is not in the jar.
- nlp-common: the word list of the segmenter jieba, under MIT (`licenses/jieba.txt`).
- opencc4j: the tables of OpenCC by BYVoid and others, under Apache-2.0.
- snakeyaml: escapers of Google's gdata library, under Apache-2.0.
