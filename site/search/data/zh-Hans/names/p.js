lantaiSearch("zh-Hans/names/p",[["pengshuisheng","pss","彭水生"]])
