lantaiSearch("zh-Hant/names/g",[["gongjiao","gj","公交"],["gujing","gj","古井"],["gongyibijidianzibao","gybjdzb","工藝筆記電子報"]])
