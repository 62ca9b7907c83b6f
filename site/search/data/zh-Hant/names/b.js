lantaiSearch("zh-Hant/names/b",[["banshancun","bsc","半山村"],["baishupingxiang","bspx","柏樹坪鄉"],["bianmingonggao","bmgg","便民公告"],["bailu","bl","白鷺"],["biaoduan","bd","標段"],["beike","bk","碑刻"]])
