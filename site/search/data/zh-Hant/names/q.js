lantaiSearch("zh-Hant/names/q",[["qingyijiang","qyj","清漪江"],["qingshizhen","qsz","青石鎮"],["qinxiaochuan","qxc","秦小川"]])
