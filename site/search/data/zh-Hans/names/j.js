lantaiSearch("zh-Hans/names/j",[["jiaotong","jt","交通"],["jiaoyu","jy","教育"],["jizhouribao","jzrb","霁州日报"],["jizhouwanbao","jzwb","霁州晚报"],["jiangxisheng","jxs","江西省"]])
