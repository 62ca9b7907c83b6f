lantaiSearch("zh-Hant/names/w",[["wuguilan","wgl","吳桂蘭"],["wenhua","wh","文化"],["wangniangpo","wnp","望娘坡"],["wuchangshun","wcs","吳長順"],["wenmiao","wm","文廟"],["wenxianshi","wxs","文獻室"]])
