package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomUnfoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <x-a><template shadowrootmode=open><p>渡口</p></template></x-a> | <x-a><p>渡口</p></x-a>
            <x-a><template shadowroot=open><p>渡口</p></template></x-a> | <x-a><p>渡口</p></x-a>
            <x-a><template shadowrootmode=open><b>一</b><slot></slot></template>二</x-a> | <x-a><b>一</b>二</x-a>
            <x-a><template shadowrootmode=open><slot name=n>空</slot><slot></slot></template><i>二</i><b slot=n>一</b></x-a> | <x-a><b slot="n">一</b><i>二</i></x-a>
            <x-a><template shadowrootmode=open><slot name=n>空</slot></template></x-a> | <x-a>空</x-a>
            <x-a><template shadowrootmode=open>一</template><i>二</i></x-a> | <x-a>一<div hidden><i>二</i></div></x-a>
            船<template><p>渡口</p></template> | 船<template><p>渡口</p></template>
            <iframe class=t srcdoc="&lt;p&gt;渡口&lt;/p&gt;"></iframe> | <div class="t" id=""><p>渡口</p></div>
            <iframe src=a.html></iframe> | <iframe src="a.html"></iframe>
            <xmp>a<b</xmp> | <pre>a&lt;b</pre>
            <xmp><p>渡口的船</p></xmp> | <div><div><p>渡口的船</p></div></div>
            <plaintext>渡口</body></html> | <pre>渡口</pre>
            <listing>渡口</listing> | <pre>渡口</pre>
            &lt;p&gt;渡口的船&lt;/p&gt; | <div><p>渡口的船</p></div>
            用&lt;p&gt;分段，用&lt;/p&gt;结束 | 用&lt;p&gt;分段，用&lt;/p&gt;结束
            &lt;p&gt;标签表示一段 | &lt;p&gt;标签表示一段
            <code>&lt;p&gt;渡口的船&lt;/p&gt;</code> | <code>&lt;p&gt;渡口的船&lt;/p&gt;</code>
            渡&shy;口]]&gt; | 渡口
            """)
    void showsWhatBrowsersShow(String html, String shown) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        DomUnfolding.unfold(page);
        assertThat(page.body().html()).isEqualTo(shown);
    }
}
