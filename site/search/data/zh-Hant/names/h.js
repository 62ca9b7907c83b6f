lantaiSearch("zh-Hant/names/h",[["hezuoshe","hzs","合作社"]])
