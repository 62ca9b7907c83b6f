lantaiSearch("zh-Hans/names/w",[["wuguilan","wgl","吴桂兰"],["wenhua","wh","文化"],["wangniangpo","wnp","望娘坡"],["wuchangshun","wcs","吴长顺"],["wenmiao","wm","文庙"],["wenxianshi","wxs","文献室"]])
