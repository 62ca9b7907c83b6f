lantaiSearch("zh-Hant/names/j",[["jiaotong","jt","交通"],["jiaoyu","jy","教育"],["jizhouribao","jzrb","霽州日報"],["jizhouwanbao","jzwb","霽州晚報"],["jiangxisheng","jxs","江西省"]])
