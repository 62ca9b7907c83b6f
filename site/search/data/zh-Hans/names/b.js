lantaiSearch("zh-Hans/names/b",[["banshancun","bsc","半山村"],["baishupingxiang","bspx","柏树坪乡"],["bianmingonggao","bmgg","便民公告"],["bailu","bl","白鹭"],["biaoduan","bd","标段"],["beike","bk","碑刻"]])
