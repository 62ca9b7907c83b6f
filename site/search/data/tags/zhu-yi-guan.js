lantaiSearch("tags/zhu-yi-guan","7")
