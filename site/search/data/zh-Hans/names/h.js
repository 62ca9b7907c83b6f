lantaiSearch("zh-Hans/names/h",[["hezuoshe","hzs","合作社"]])
