package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PartialDate;

class DateReaderTest {
    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2021年3月5日 09:33:26 # 2021-03-05T09:33:26",
                "2021年03月05日09时33分 # 2021-03-05T09:33",
                "发布时间:2021-03-05 09:33 来源 # 2021-03-05T09:33",
                "2021/3/5 # 2021-03-05",
                "2021.03.05 # 2021-03-05",
                "二〇二一年三月五日 # 2021-03-05",
                "二○二一年十二月三十一日 # 2021-12-31",
                "２０２１年３月５日 # 2021-03-05",
                "民國110年3月5日 # 2021-03-05",
                "中華民國一百一十年三月五日 # 2021-03-05",
                "民国元年一月一日 # 1912-01-01",
                "2021年3月5日上午9:05 # 2021-03-05T09:05",
                "2021年3月5日 下午3点20分 # 2021-03-05T15:20",
                "2021年3月5日晚上8:15 # 2021-03-05T20:15",
                "2021年3月5日中午12:30 # 2021-03-05T12:30",
                "2021年3月5日凌晨12:30 # 2021-03-05T00:30",
                "2021年3月5日 星期五 10:00 # 2021-03-05T10:00",
                "2021-03-05（周五）10:00 # 2021-03-05T10:00",
                "2021年3月 # 2021-03",
                "二〇二一年三月 # 2021-03",
                "2021年全县大事 # 2021",
                "民國110年 # 2021",
                "Fri, 05 Mar 2021 09:33:26 GMT # 2021-03-05T09:33:26",
                "March 5, 2021 # 2021-03-05",
                "2021-03-05T09:33:26+08:00 # 2021-03-05T09:33:26",
                "2021-03-05T09:33:26.123Z # 2021-03-05T09:33:26",
                "2021-03-05 25:61 # 2021-03-05",
                "1998年5月1日至2021年3月5日 # 1998-05-01"
            })
    void readsADateAsPreciseAsItIsPrinted(String text, String iso) {
        assertThat(reader.find(text)).map(PartialDate::toString).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天 12:30",
                "3小时前",
                "5月20日",
                "03-05 10:20",
                "2021-02-30",
                "2021年13月5日",
                "电话0551-2021345转8001",
                "型号 XG-2021-11-20-A",
                "订单号2021030512345",
                "服务器 192.168.20.21",
                "版本 v2020.10.11",
                "库号 2021-03-05-007",
                "上世纪1990年代",
                "自2000年以来",
                ""
            })
    void inventsNoDate(String text) {
        assertThat(reader.find(text)).isEmpty();
    }
}
