lantaiSearch("zh-Hans/names/g",[["gongjiao","gj","公交"],["gujing","gj","古井"],["gongyibijidianzibao","gybjdzb","工艺笔记电子报"]])
