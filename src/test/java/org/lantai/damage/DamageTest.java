package org.lantai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The worked examples of every class of damage, which are facts of the formats. */
class DamageTest {
    private static final String ALL = "聯當驅";

    @Test
    void glossesWithComposedToneMarks() {
        assertThat(PinyinGloss.of("現發協標優準").damage("現代化 發展 協 標 優 準"))
                .isEqualTo("現(xiàn)代化 發(fā)展 協(xié) 標(biāo) 優(yōu) 準(zhǔn)");
        assertThat(PinyinGloss.padded("創").damage("創新")).isEqualTo("創(chuàng )新");
        assertThat(PinyinGloss.of("中").damage("中心")).isEqualTo("中(zhōng)心");
    }

    @Test
    void putsToneMarksWherePinyinPutsThem() {
        assertThat(ToneMarks.compose("lv4")).isEqualTo("lǜ");
        assertThat(ToneMarks.compose("lve4")).isEqualTo("lüè");
        assertThat(ToneMarks.compose("gou3")).isEqualTo("gǒu");
        assertThat(ToneMarks.compose("liu2")).isEqualTo("liú");
        assertThat(ToneMarks.compose("gui1")).isEqualTo("guī");
        assertThat(ToneMarks.compose("le5")).isEqualTo("le");
    }

    @Test
    void hasTheBytesOfTheWorkedExample() {
        ByteGloss gloss = new ByteGloss("聯當", Gbk.Unassigned.DROPPED);
        assertThat(hex(gloss.inserted(Gbk.bytes("勇擔當，"))))
                .isEqualTo("d3" + "c293" + "286c69a8a26e29" + "fa" + "ae94" + "2864a8a16e6729" + "a3ac");
    }

    @Test
    void glossesAcrossTheBoundaryOfTwoCharacters() {
        assertThat(shift("勇擔當，")).isEqualTo("勇?lián)?dāng)，");
        assertThat(shiftFolded("勇擔當，")).isEqualTo("勇?lián)?dāng),");
        assertThat(shift("靶向對接”上下功夫,力爭")).isEqualTo("靶向?qū)印鄙舷鹿Ψ?力爭");
        assertThat(shift("勇擔使命、砥礪奮進")).isEqualTo("勇?lián)姑㈨频Z奮進");
    }

    @Test
    void keepsUnassignedPairsAsPrivateUseCharactersWhereAskedTo() {
        String kept = new ByteGloss(ALL, Gbk.Unassigned.KEPT).damage("勇擔使命、砥礪奮進");
        assertThat(kept).isEqualTo("勇?lián)" + pair("FACA") + "姑" + pair("FCA1") + "㈨频Z奮進");
        assertThat(pair("FACA").charAt(0)).isBetween('\uE000', '\uF8FF');
    }

    @Test
    void replacesInTheOrderOfTheSite() {
        assertThat(new ByteGloss("數當", Gbk.Unassigned.DROPPED).damage("當地、")).startsWith("當(dāng)?shù)");
    }

    @Test
    void splitsAtMarksFoundInBytes() {
        ByteSplit split = new ByteSplit("！？；", Gbk.Unassigned.DROPPED);
        assertThat(split.damage("確保“雙過半”")).isEqualTo("確?！半p過半”");
        assertThat(split.damage("番。”脫,貧")).isEqualTo("番?！泵?貧");
        assertThat(split.damage("工作。縣水利局")).isEqualTo("工作?？h水利局");
        assertThat(split.damage("真的？是的！好；")).isEqualTo("真的？是的！好；");
    }

    @Test
    void losesTheCharacterOnTheEdgeOfTwoBlocks() {
        assertThat(ByteSplit.atBlocks(5, Gbk.Unassigned.DROPPED).damage("一二abc"))
                .isEqualTo("一二abc".substring(0, 3) + "bc");
        assertThat(ByteSplit.atBlocks(3, Gbk.Unassigned.DROPPED).damage("一二三")).startsWith("一?");
    }

    @Test
    void swallowsTheAsciiByteBehindALoneLead() {
        assertThat(Gbk.text("\u00F2,\u00C1\u00A6", Gbk.Unassigned.DROPPED)).isEqualTo("?力");
        assertThat(Gbk.text("\u00A3\n\u00C1\u00A6", Gbk.Unassigned.DROPPED)).isEqualTo("?力");
        assertThat(Gbk.text("\u00C1\u00A6\u00F2", Gbk.Unassigned.DROPPED)).isEqualTo("力?");
    }

    @Test
    void leavesUnassignedWhatCodePage936LeavesUnassigned() {
        int dropped = 0;
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String pair = "" + (char) lead + (char) trail;
                dropped +=
                        trail != 0x7F && Gbk.text(pair, Gbk.Unassigned.DROPPED).isEmpty() ? 1 : 0;
            }
        }
        assertThat(dropped).isEqualTo(2149);
    }

    @Test
    void readsInTheWrongCharset() {
        assertThat(WrongDecoding.utf8AsGbk(Gbk.Unassigned.DROPPED).damage("你好")).isEqualTo("浣犲ソ");
        assertThat(WrongDecoding.utf8AsGbk(Gbk.Unassigned.DROPPED).damage("\uFFFD\uFFFD"))
                .isEqualTo("锟斤拷");
        assertThat(WrongDecoding.gbkAsLatin1().damage("你好")).isEqualTo("ÄãºÃ");
        assertThat(WrongDecoding.utf8AsWindows1252().damage("你好")).isEqualTo("ä½\u00A0å¥½");
        assertThat(WrongDecoding.utf8AsWindows1252().damage("“")).isEqualTo("â€œ");
        assertThat(WrongDecoding.twice(WrongDecoding.utf8AsWindows1252()).damage("é"))
                .isEqualTo("ÃƒÂ©");
        assertThat(WrongDecoding.doubleEscaped().damage("“好”")).isEqualTo("&amp;ldquo;好&amp;rdquo;");
    }

    @Test
    void declaresAnotherCharsetThanItWrites() {
        byte[] page = WrongDecoding.gb18030DeclaredGb2312("<meta charset=%s>䶮");
        assertThat(new String(page, Charset.forName("GB18030"))).isEqualTo("<meta charset=gb2312>䶮");
    }

    @Test
    void convertsByCharacterAndLeavesWhatIsTraditionalToo() {
        assertThat(Traditional.byCharacter().damage("后湾水闸、里仁村、于建国、干部发展")).isEqualTo("后灣水閘、里仁村、于建國、干部發展");
        assertThat(Traditional.byPhrase().damage("头发、发展、干部、里程")).isEqualTo("頭髮、發展、幹部、里程");
        assertThat(Traditional.wrongChoice("發", "髮").damage("发展")).isEqualTo("髮展");
    }

    @Test
    void convertsToTheVocabularyOfTaiwan() {
        assertThat(new TaiwanVocabulary().damage("项目的信息化软件通过优化运行，支持调度")).isEqualTo("專案的資訊化軟體透過最佳化執行，支援排程");
    }

    @Test
    void flattensAndCuts() {
        assertThat(Flatten.joinLines("").damage("一、甲\n　　乙\n")).isEqualTo("一、甲乙");
        assertThat(Flatten.cutAfter(3).damage("强化联合执法")).isEqualTo("强化联");
        assertThat(Flatten.cutBehind("联合").damage("强化联合执法")).isEqualTo("强化联合");
        assertThat(Flatten.spacedClosing().damage("好。”")).isEqualTo("好。 ”");
        assertThat(Flatten.lostPlus().damage("龙头+配套")).isEqualTo("龙头 配套");
        assertThat(Flatten.foldWidths().damage("好，好！（好）")).isEqualTo("好,好!(好)");
    }

    @Test
    void putsFurnitureAroundTheText() {
        Furniture page = new Furniture("云溪网", "要闻", "桥通了", "2023-05-17 09:30", "云溪日报");
        assertThat(page.around().damage("正文。").lines()).contains("正文。", "桥通了", "昵称： 验证码： 点击我更换图片", "本文共 3 字");
    }

    @Test
    void makesTheNoiseOfSpamTheSameEveryTime() {
        Damage emoji = SpamNoise.emoji(2, 7);
        assertThat(emoji.damage("云溪县志办公室")).isEqualTo(emoji.damage("云溪县志办公室")).isNotEqualTo("云溪县志办公室");
        assertThat(SpamNoise.doubledMarks().damage("7月20日，好。")).isEqualTo("7月20日,，好,。");
        assertThat(SpamNoise.spacedOut().damage("县志a")).isEqualTo("县 志 a");
        assertThat(SpamNoise.rawReferences().damage("好，好。")).isEqualTo("好#xff0c;好#x3002;");
        assertThat(SpamNoise.rawEscapes().damage("县a")).isEqualTo("\\u53bfa");
        assertThat(SpamNoise.starredHeadline().damage("桥通了\n正文")).isEqualTo("桥通了******\n正文");
        assertThat(SpamNoise.keywords("甲,乙", "丙").damage("正文")).isEqualTo("甲,乙\n\n正文\n\n丙\n");
    }

    @Test
    void reproducesAPageOfAMirrorSite() {
        String damaged = new MirrorSite("標據發經聯數當", "！？；", Gbk.Unassigned.DROPPED)
                .damage("副县长调研工作。县水利局、当地镇政府负责人陪同。\n要勇担使命、砥砺奋进，确保“双过半”目标如期实现。");
        assertThat(damaged).isEqualTo("副縣長調研工作?？h水利局、當(dāng)?shù)劓傉撠熑伺阃?要勇?lián)姑㈨频Z奮進，確?！半p過半”目標(biāo)如期實現。");
    }

    private static String shift(String text) {
        return new ByteGloss(ALL, Gbk.Unassigned.DROPPED).damage(text);
    }

    private static String shiftFolded(String text) {
        return new ByteGloss(ALL, Gbk.Unassigned.DROPPED)
                .then(Flatten.foldWidths())
                .damage(text);
    }

    private static String pair(String hex) {
        return Gbk.text(
                new String(HexFormat.of().parseHex(hex), java.nio.charset.StandardCharsets.ISO_8859_1),
                Gbk.Unassigned.KEPT);
    }

    private static String hex(String bytes) {
        return HexFormat.of().formatHex(Gbk.array(bytes));
    }
}
